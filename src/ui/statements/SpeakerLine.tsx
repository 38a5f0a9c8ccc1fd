import {setApart} from '../../core/articles/set-apart';
import type {Speaker} from '../../core/speakers/speaker';
import {Icon} from '../icons/Icon';
import {useSay} from '../words';

interface SpeakerLineProps {
  /** The words that name who said it, as the article has them; empty when it names nobody. */
  readonly source: string;
  /** Whom they stand for. */
  readonly speaker: Speaker | null;
}

/** “she → Gov. Ana Ruiz”; the article's own words, with the name set off, where the name is among them. */
export function SpeakerLine({source, speaker}: SpeakerLineProps) {
  const say = useSay();
  const words = source.replace(/\s+/g, ' ').trim();
  if (speaker === null) return <span class="speaker-line">{setApart(words) || say('speakerNobody')}</span>;
  if (words === '') return <span class="speaker-line">{setApart(speaker.name)}</span>;
  // An arrow from *the city council* to *The City Council* would tell nothing.
  const start = words.toLowerCase().indexOf(speaker.name.toLowerCase());
  if (start >= 0) {
    const end = start + speaker.name.length;
    return (
      <span class="speaker-line">
        <span class="speaker-words">{setApart(words.slice(0, start))}</span>
        {setApart(words.slice(start, end))}
        <span class="speaker-words">{setApart(words.slice(end))}</span>
      </span>
    );
  }
  return (
    <span class="speaker-line">
      <span class="speaker-words">{setApart(words)}</span> <Icon name="arrow" />
      <span class="read-out">{say('speakerMeans')}</span> {setApart(speaker.name)}
    </span>
  );
}
