import type {ComponentChildren} from 'preact';
import {useId} from 'preact/hooks';

/** One matter of the settings: its name beside what can be set. */
export function SettingsSection({title, children}: {readonly title: string; readonly children: ComponentChildren}) {
  const id = useId();
  return (
    <section class="settings-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="settings-body">{children}</div>
    </section>
  );
}
