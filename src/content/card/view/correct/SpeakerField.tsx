import {useId, useState} from 'preact/hooks';
import type {Speaker} from '../../../../core/speakers/speaker';
import {CompletedInput} from '../../../../ui/controls/writing/CompletedInput';
import {useSay} from '../../../../ui/words';

interface SpeakerFieldProps {
  /** As it stands. */
  readonly speaker: Speaker | null;
  /** Whom the article lets speak. */
  readonly known: readonly Speaker[];
  readonly onSpeaker: (speaker: Speaker) => void;
}

/** Who said it, completed from those who speak in the article. */
export function SpeakerField({speaker, known, onSpeaker}: SpeakerFieldProps) {
  const say = useSay();
  const id = useId();
  const [name, setName] = useState(speaker?.name ?? '');
  const give = (written: string) => {
    const given = written.replace(/\s+/g, ' ').trim();
    setName(given);
    if (given === '' || given === speaker?.name) return;
    onSpeaker(known.find(other => other.name === given) ?? {name: given, kind: speaker?.kind ?? 'person'});
  };
  return (
    <div class="speaker-field">
      <label id={`${id}-label`} for={id}>
        {say('correctSpeaker')}
      </label>
      <CompletedInput
        id={id}
        className="text-field"
        value={name}
        onValue={setName}
        offersAll
        options={known.map(other => other.name)}
        onChoose={give}
        onKeyDown={event => event.key === 'Enter' && give(name)}
        onBlur={() => give(name)}
      />
    </div>
  );
}
