import type {Speaker} from '../../core/speakers/speaker';
import {Icon} from '../icons/Icon';
import {useSay} from '../words';

interface SpeakerLineProps {
  /** The words that name who said it, as the article has them; empty when it names nobody. */
  readonly source: string;
  /** Whom they stand for. */
  readonly speaker: Speaker | null;
}

/** “she → Gov. Ana Ruiz”; the name alone where the article's words are the name. */
export function SpeakerLine({source, speaker}: SpeakerLineProps) {
  const say = useSay();
  const words = source.replace(/\s+/g, ' ').trim();
  if (speaker === null) return <span class="speaker-line">{words || say('speakerNobody')}</span>;
  if (words === '' || isSame(words, speaker.name)) return <span class="speaker-line">{speaker.name}</span>;
  return (
    <span class="speaker-line">
      <span class="speaker-words">{words}</span> <Icon name="arrow" />
      <span class="read-out">{say('speakerMeans')}</span> <span class="speaker-name">{speaker.name}</span>
    </span>
  );
}

/** *the city council* is *The City Council*: an arrow between them would tell nothing. */
function isSame(words: string, name: string): boolean {
  return words.toLocaleLowerCase() === name.toLocaleLowerCase();
}
