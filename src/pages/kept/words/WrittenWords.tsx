import type {ComponentChildren} from 'preact';
import type {Annotation} from '../../../core/annotations/annotation';
import {FlagWord} from '../../../ui/controls/FlagWord';
import {Icon} from '../../../ui/icons/Icon';
import {cutWords} from '../../../ui/statements/cut-words';

interface WrittenWordsProps {
  readonly annotation: Annotation;
  /** Of the note, in letters; left out: all of it. */
  readonly atMost?: number;
  /** How words are shown: plainly, unless something in them is to be set off. */
  readonly show?: (words: string, atMost: number) => ComponentChildren;
  /** How the note is shown where there is room for all of it; left out: as much of it as `atMost` lets, as it was written. */
  readonly showNote?: (note: string) => ComponentChildren;
}

/** What the reader wrote to it: verdict, tags, note. */
export function WrittenWords({
  annotation,
  atMost = Number.POSITIVE_INFINITY,
  show = cutWords,
  showNote,
}: WrittenWordsProps) {
  const {flag, tags, note} = annotation;
  if (flag === null && tags.length === 0 && note === '') return null;
  return (
    <div class="written-words">
      {(flag !== null || tags.length > 0) && (
        <p class="written-line">
          {flag !== null && <FlagWord flag={flag} />}
          {tags.map(tag => (
            <span key={tag} class="tag-word">
              {show(tag, tag.length)}
            </span>
          ))}
        </p>
      )}
      {note !== '' && (
        <div class="written-note">
          <Icon name="note" />
          <div>{showNote?.(note) ?? show(note, atMost)}</div>
        </div>
      )}
    </div>
  );
}
