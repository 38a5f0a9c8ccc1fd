import type {Standing} from '../core/marking/standing';
import type {MessageKey} from '../ui/message-key';
import {useSay} from '../ui/words';

/** A stretch of the example: the article's own words, a statement, or the words that name its source. */
interface Stretch {
  readonly key: MessageKey;
  readonly mark?: Exclude<Standing, 'own'> | 'source';
}

const paragraphs: readonly (readonly Stretch[])[] = [
  [
    {key: 'exampleNamedQuote', mark: 'named'},
    {key: 'exampleSaid'},
    {key: 'exampleNamedSource', mark: 'source'},
    {key: 'exampleStop'},
  ],
  [
    {key: 'exampleUnnamedSource', mark: 'source'},
    {key: 'exampleTold'},
    {key: 'exampleUnnamedWords', mark: 'unnamed'},
    {key: 'exampleStop'},
  ],
  [{key: 'exampleNobody'}, {key: 'exampleNobodyWords', mark: 'none'}, {key: 'exampleStop'}],
];

/** Three sentences of an article, marked as a page would be. */
export function Example() {
  const say = useSay();
  return (
    <figure class="example">
      {paragraphs.map(([first, ...rest]) => (
        <p key={first?.key}>
          {[...(first ? [first] : []), ...rest].map(({key, mark}) =>
            mark === undefined ? (
              say(key)
            ) : (
              <span key={key} class={`sample-${mark}`}>
                {say(key)}
              </span>
            ),
          )}
        </p>
      ))}
    </figure>
  );
}
