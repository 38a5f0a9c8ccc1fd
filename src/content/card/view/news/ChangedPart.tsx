import {wordChanges} from '../../../../core/articles/difference/word-changes';
import type {LocatedAnnotation} from '../../../../messaging/contract';
import {Button} from '../../../../ui/controls/Button';
import {MaterialList} from '../../../../ui/statements/changes/MaterialList';
import {WordDifference} from '../../../../ui/statements/WordDifference';
import {useSay} from '../../../../ui/words';

interface ChangedPartProps {
  readonly located: LocatedAnnotation;
  readonly onAccept: () => void;
}

/** The old words and the new ones in one, what that alters in what is said, and the way to take the new ones as meant. */
export function ChangedPart({located, onAccept}: ChangedPartProps) {
  const say = useSay();
  const edited = located.locations.filter(location => location.state === 'changed');
  return (
    <section class="card-changed" aria-label={say('stateChanged')}>
      <p class="state-word state-changed">{say('stateChanged')}</p>
      {edited.map(({before, after, span, material}) => (
        <div key={span.start}>
          <p class="quote">
            <WordDifference changes={wordChanges(before, after)} />
          </p>
          <MaterialList material={material} />
        </div>
      ))}
      <Button icon="check" onClick={onAccept}>
        {say('acceptChange')}
      </Button>
    </section>
  );
}
