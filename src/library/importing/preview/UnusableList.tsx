import type {UnusableReason} from '../../../core/imports/import-format';
import type {MessageKey} from '../../../ui/message-key';
import {useWords} from '../../../ui/words';
import type {Unusable} from '../reading/import-parts';

const reasonKeys: Readonly<Record<UnusableReason, MessageKey>> = {
  'no-annotation': 'importNoAnnotation',
  'no-address': 'importNoAddress',
  'no-words': 'importNoWords',
  'bad-field': 'importBadField',
};

/** The entries that cannot come in, each with its line and why. */
export function UnusableList({unusable}: {readonly unusable: Unusable}) {
  const {say, number, count} = useWords();
  const label = say('importUnusableWhy');
  const more = unusable.count - unusable.first.length;
  return (
    <details class="unusable">
      <summary>{label}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls within itself, by keys too. */}
      <section class="unusable-list" aria-label={label} tabIndex={0}>
        <ul>
          {unusable.first.map(({line, reason, detail}, at) => (
            <li key={at}>
              {say('importLine', number(line))} {say(reasonKeys[reason])} {detail !== '' && <code>{detail}</code>}
            </li>
          ))}
        </ul>
        {more > 0 && <p>{count(more, {one: 'importUnusableMoreOne', other: 'importUnusableMoreMany'})}</p>}
      </section>
    </details>
  );
}
