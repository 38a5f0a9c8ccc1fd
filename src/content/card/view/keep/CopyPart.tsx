import {useEffect, useRef, useState} from 'preact/hooks';
import {formatQuotation} from '../../../../core/exports/quotation/format-quotation';
import {IconButton} from '../../../../ui/controls/IconButton';
import {useWords} from '../../../../ui/words';
import type {CardView} from '../card-view';
import {type Copied, copyText} from './copy-text';
import {quotationOf} from './quotation-of';

/** How long it is told that something was copied, in milliseconds. */
const toldMs = 3_000;

/** Takes the words elsewhere: as a quotation, or as a link that leads back to them. */
export function CopyPart({view}: {readonly view: CardView}) {
  const words = useWords();
  const {say} = words;
  const home = useRef<HTMLSpanElement>(null);
  const [told, setTold] = useState<'copiedQuotation' | 'copiedLink' | 'copyFailed' | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setTold(null), toldMs);
    return () => clearTimeout(timer);
  }, [told]);
  const quotation = quotationOf(view, words);
  const {link} = quotation;
  const copy = async (what: Copied, done: 'copiedQuotation' | 'copiedLink') => {
    if (home.current === null) return;
    setTold(
      await copyText(what, home.current).then(
        () => done,
        () => 'copyFailed' as const,
      ),
    );
  };
  return (
    <span class="card-copy" ref={home}>
      <span role="status" class={told === 'copyFailed' ? 'field-state' : 'read-out'}>
        {told !== null && say(told)}
      </span>
      <IconButton
        icon={told === 'copiedQuotation' ? 'check' : 'copy'}
        label={say('copyQuotation')}
        onClick={() => void copy(formatQuotation(quotation), 'copiedQuotation')}
      />
      {link !== undefined && (
        <IconButton
          icon={told === 'copiedLink' ? 'check' : 'link'}
          label={say('copyLink')}
          onClick={() => void copy({text: link}, 'copiedLink')}
        />
      )}
    </span>
  );
}
