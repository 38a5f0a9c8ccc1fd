import type {ComponentChildren} from 'preact';
import {useEffect, useId, useRef} from 'preact/hooks';

/** One step of an import, under a heading that takes the focus: so it is read out, and the next key leads into it. */
export function StepPanel({title, children}: {readonly title: string; readonly children: ComponentChildren}) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="import-step" aria-labelledby={id}>
      <h2 ref={heading} id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
