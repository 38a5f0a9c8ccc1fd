import {useState} from 'preact/hooks';
import {defaultMarks} from '../../core/marking/mark-settings';
import type {Statement} from '../../core/statements/statement';
import {useMarks} from '../../pages/marks/use-marks';
import {Button} from '../../ui/controls/Button';
import {useSay} from '../../ui/words';
import {Explained} from './Explained';
import {SampleMark} from './SampleMark';
import {stretchesOf} from './stretches-of';
import {useExample} from './use-example';

/** Three sentences of an article, marked as a page would be, with what a card would tell of each. */
export function Example() {
  const say = useSay();
  const {article, statements} = useExample();
  const {lines} = useMarks()[0] ?? defaultMarks;
  const [chosen, setChosen] = useState(0);
  const statement = statements[chosen];
  const choose = (meant: Statement) => setChosen(statements.indexOf(meant));
  const step = (by: number) => setChosen((chosen + by + statements.length) % statements.length);
  return (
    <div class="example">
      <div class="example-text">
        {article.blocks.map(({span}) => (
          <p key={span.start}>
            {stretchesOf(span, statements).map(({start, end, part, statement: whose}) => {
              const words = article.text.slice(start, end);
              if (whose === null) return words;
              const isChosen = whose === statement;
              return part === 'content' ? (
                <SampleMark
                  key={start}
                  words={words}
                  statement={whose}
                  line={lines[whose.attribution]}
                  chosen={isChosen}
                  onChoose={() => choose(whose)}
                />
              ) : (
                <span
                  key={start}
                  class={`sample-${part} mark-sample-${whose.attribution}${isChosen && part === 'source' ? ' is-chosen' : ''}`}
                >
                  {words}
                </span>
              );
            })}
          </p>
        ))}
      </div>
      {statement && (
        <>
          <Explained statement={statement} text={article.text} />
          <p class="example-steps">
            <Button icon="left" onClick={() => step(-1)}>
              {say('examplePrevious')}
            </Button>
            <Button icon="right" onClick={() => step(1)}>
              {say('exampleNext')}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}
