import type {Shape} from '../../core/shape/shape';
import type {Attribution} from '../../core/statements/statement';
import {AttributionKey} from '../../ui/shape/AttributionKey';
import {ShapeBar} from '../../ui/shape/ShapeBar';
import {ShapeTable} from '../../ui/shape/ShapeTable';
import {SpeakerTable} from '../../ui/shape/SpeakerTable';
import {useWords} from '../../ui/words';
import type {Choice} from '../rows/choice';

interface ArticleShapeProps {
  readonly shape: Shape;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/** The article from its first word to its last, and who has how much of it; every part of it filters the list. */
export function ArticleShape({shape, choice, onChoice}: ArticleShapeProps) {
  const {say, share} = useWords();
  const {named, unnamed, none} = shape.byAttribution;
  const of = (words: number) => share(shape.words === 0 ? 0 : words / shape.words);
  const toggle = (attribution: Attribution) => {
    const attributions = new Set(choice.attributions);
    if (!attributions.delete(attribution)) attributions.add(attribution);
    onChoice({...choice, attributions});
  };
  return (
    <section class="article-shape" aria-label={say('shapeLabel')}>
      <ShapeBar
        label={say('shapeDescription', of(named.words), of(unnamed.words), of(none.words))}
        parts={shape.stretches.map(({attribution, words}) => ({attribution, amount: words}))}
      />
      <ShapeTable shape={shape} />
      <AttributionKey
        counts={{named: named.statements, unnamed: unnamed.statements, none: none.statements}}
        chosen={choice.attributions}
        onToggle={toggle}
      />
      {shape.speakers.length > 0 && (
        <details class="speakers" open>
          <summary>{say('speakersHeading')}</summary>
          <SpeakerTable
            shape={shape}
            chosen={choice.speaker}
            onChoose={speaker => onChoice({...choice, speaker: choice.speaker === speaker ? null : speaker})}
          />
        </details>
      )}
    </section>
  );
}
