import type {Speaker} from '../../core/speakers/speaker';
import {SpeakerLine} from '../../ui/statements/SpeakerLine';
import {hitsIn} from '../marked/hits-in';
import {MarkedWords} from '../marked/MarkedWords';

interface FoundSpeakerProps {
  readonly source: string;
  readonly speaker: Speaker | null;
  readonly terms: ReadonlySet<string>;
}

/** Who said it; by their name alone, with its hits, where the search found them by it. */
export function FoundSpeaker({source, speaker, terms}: FoundSpeakerProps) {
  const hits = speaker === null ? [] : hitsIn(speaker.name, terms);
  if (speaker === null || hits.length === 0) return <SpeakerLine source={source} speaker={speaker} />;
  return (
    <span class="speaker-line">
      <MarkedWords text={speaker.name} hits={hits} />
    </span>
  );
}
