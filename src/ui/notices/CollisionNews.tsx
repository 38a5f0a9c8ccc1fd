import type {Collision} from '../../core/annotations/merging/merge-written';
import {flagKeys} from '../controls/flag-keys';
import {useSay} from '../words';
import {Notice} from './Notice';

/** What another place changed just before the reader did here, and what became of it. */
export function CollisionNews({collisions}: {readonly collisions: readonly Collision[]}) {
  const say = useSay();
  return (
    <>
      {collisions.map(collision => (
        <Notice key={collision.field} icon="changed">
          {collision.field === 'note' && say('collisionNote')}
          {collision.field === 'correction' && say('collisionCorrection')}
          {collision.field === 'flag' &&
            (collision.other === null ? say('collisionNoFlag') : say('collisionFlag', say(flagKeys[collision.other])))}
        </Notice>
      ))}
    </>
  );
}
