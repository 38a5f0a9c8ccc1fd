import type {ComponentChildren} from 'preact';
import {useSay} from '../../ui/words';

/** A page that has no article to be headed by: its heading is only read out. */
export function UntitledPage({children}: {readonly children: ComponentChildren}) {
  return (
    <>
      <h1 class="read-out">{useSay()('productName')}</h1>
      {children}
    </>
  );
}
