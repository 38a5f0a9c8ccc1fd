import {useEffect, useRef} from 'preact/hooks';
import type {Correction} from '../../../../core/annotations/annotation';
import {attributions} from '../../../../core/statements/statement';
import {Button} from '../../../../ui/controls/Button';
import {attributionKeys} from '../../../../ui/statements/attribution-keys';
import {useSay} from '../../../../ui/words';
import type {CardDeeds, CardView} from '../card-view';
import {SpeakerField} from './SpeakerField';

interface CorrectPartProps {
  readonly view: CardView;
  readonly deeds: CardDeeds;
}

/** Where the reader puts it right: where the words begin and end, who said them, who stands behind them, or that it is no statement at all. */
export function CorrectPart({view, deeds}: CorrectPartProps) {
  const say = useSay();
  const {annotation, statement, standing} = view;
  const earlier = annotation?.correction ?? null;
  const speaker = earlier?.speaker ?? statement?.speaker ?? null;
  const set = (change: Partial<Correction>) =>
    deeds.correct({attribution: null, speaker: null, notStatement: false, ...earlier, ...change});
  const home = useRef<HTMLDivElement>(null);
  useEffect(() => home.current?.scrollIntoView({block: 'nearest'}), []);
  return (
    <div class="card-correct" ref={home}>
      <WordsButton view={view} onChoose={() => deeds.chooseWords(view.spans)} />
      {statement !== null && (
        <>
          <SpeakerField
            key={speaker?.name}
            speaker={speaker}
            known={view.speakers}
            // Whoever names somebody says that somebody is there.
            onSpeaker={given =>
              set({speaker: given, attribution: earlier?.attribution === 'unnamed' ? 'unnamed' : 'named'})
            }
          />
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser. */}
          <div class="card-standings" role="group" aria-label={say('correctAttribution')}>
            {attributions.map(attribution => (
              <Button key={attribution} pressed={standing === attribution} onClick={() => set({attribution})}>
                {say(attributionKeys[attribution])}
              </Button>
            ))}
          </div>
          <Button weight="quiet" icon="close" onClick={() => set({notStatement: true})}>
            {say('correctNotStatement')}
          </Button>
        </>
      )}
      {(earlier !== null || annotation?.detectedSelectors != null) && (
        <Button weight="quiet" icon="undo" onClick={deeds.uncorrect}>
          {say('correctUndo')}
        </Button>
      )}
    </div>
  );
}

/** The keys come back to it when the words are chosen. */
function WordsButton({view, onChoose}: {readonly view: CardView; readonly onChoose: () => void}) {
  const say = useSay();
  const home = useRef<HTMLSpanElement>(null);
  const isChoosing = view.extent !== null;
  const wasChoosing = useRef(isChoosing);
  useEffect(() => {
    if (wasChoosing.current && !isChoosing) home.current?.querySelector('button')?.focus({preventScroll: true});
    wasChoosing.current = isChoosing;
  }, [isChoosing]);
  return (
    <span ref={home}>
      <Button icon="extent" onClick={onChoose}>
        {say('correctWords')}
      </Button>
    </span>
  );
}
