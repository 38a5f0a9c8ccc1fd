import {useId, useState} from 'preact/hooks';
import type {Correction} from '../../../core/annotations/annotation';
import {attributions} from '../../../core/statements/statement';
import {Button} from '../../../ui/controls/Button';
import {attributionKeys} from '../../../ui/statements/attribution-keys';
import {useSay} from '../../../ui/words';
import type {CardView} from './card-view';

interface CorrectPartProps {
  readonly view: CardView;
  readonly onCorrect: (correction: Correction | null) => void;
}

/** Where the reader puts the machine right: who said it, who stands behind it, or that it is no statement at all. */
export function CorrectPart({view, onCorrect}: CorrectPartProps) {
  const say = useSay();
  const id = useId();
  const earlier = view.annotation?.correction ?? null;
  const detected = view.statement?.speaker ?? null;
  const [name, setName] = useState(earlier?.speaker?.name ?? detected?.name ?? '');
  const set = (change: Partial<Correction>) =>
    onCorrect({attribution: null, speaker: null, notStatement: false, ...earlier, ...change});
  const setSpeaker = () => {
    const given = name.replace(/\s+/g, ' ').trim();
    if (given === '' || given === (earlier?.speaker ?? detected)?.name) return;
    set({speaker: {name: given, kind: detected?.kind ?? 'person'}, attribution: earlier?.attribution ?? 'named'});
  };
  return (
    <form
      class="card-correct"
      onSubmit={event => {
        event.preventDefault();
        setSpeaker();
      }}
    >
      <label for={`${id}-speaker`}>{say('correctSpeaker')}</label>
      <input
        id={`${id}-speaker`}
        class="text-field"
        value={name}
        autocomplete="off"
        onInput={event => setName(event.currentTarget.value)}
        onBlur={setSpeaker}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser. */}
      <div class="card-standings" role="group" aria-label={say('correctAttribution')}>
        {attributions.map(attribution => (
          <Button key={attribution} pressed={view.standing === attribution} onClick={() => set({attribution})}>
            {say(attributionKeys[attribution])}
          </Button>
        ))}
      </div>
      <Button weight="quiet" icon="close" onClick={() => set({notStatement: true})}>
        {say('correctNotStatement')}
      </Button>
      {earlier !== null && (
        <Button weight="quiet" icon="undo" onClick={() => onCorrect(null)}>
          {say('correctUndo')}
        </Button>
      )}
    </form>
  );
}
