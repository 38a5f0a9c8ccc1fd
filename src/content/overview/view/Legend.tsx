import type {ComponentChildren} from 'preact';
import {useState} from 'preact/hooks';
import {type MarkKind, type MarkSettings, markKinds} from '../../../core/marking/mark-settings';
import {standings} from '../../../core/marking/standing';
import {IconButton} from '../../../ui/controls/IconButton';
import type {MessageKey} from '../../../ui/message-key';
import {MarkSample} from '../../../ui/samples/MarkSample';
import {attributionKeys} from '../../../ui/statements/attribution-keys';
import {useWords} from '../../../ui/words';
import type {OverviewDeeds, OverviewView} from './overview-view';

const formKeys: Readonly<Record<'quoted' | 'reported', MessageKey>> = {
  quoted: 'kindQuoted',
  reported: 'kindReported',
};

/** What the marks mean, with a switch for each; one line in a small window, until the reader unfolds it. */
export function Legend({view, deeds}: {readonly view: OverviewView; readonly deeds: OverviewDeeds}) {
  const {say, number} = useWords();
  const {settings, counts} = view;
  const [isUnfolded, setUnfolded] = useState(false);
  const row = (kind: MarkKind, label: ComponentChildren) => (
    <li key={kind}>
      <label class="legend-row">
        <input
          type="checkbox"
          checked={!settings.hidden.includes(kind)}
          disabled={!settings.on}
          onChange={event => deeds.change({hidden: hide(settings, kind, !event.currentTarget.checked)})}
        />
        {label}
        <span class="legend-count">{number(counts[kind])}</span>
      </label>
    </li>
  );
  return (
    <section class={isUnfolded ? 'legend legend-unfolded' : 'legend'} aria-label={say('legendLabel')}>
      <header class="legend-head">
        <label class="legend-row">
          <input
            type="checkbox"
            checked={settings.on}
            onChange={event => deeds.change({on: event.currentTarget.checked})}
          />
          {say('legendAll')}
        </label>
        <span class="legend-fold">
          <IconButton
            icon="down"
            label={say('legendLabel')}
            expanded={isUnfolded}
            onClick={() => setUnfolded(!isUnfolded)}
          />
        </span>
        <IconButton icon="close" label={say('legendClose')} onClick={deeds.closeLegend} />
      </header>
      <ul class={settings.on ? undefined : 'legend-off'}>
        {standings.map(standing =>
          row(
            standing,
            <MarkSample standing={standing} line={settings.lines[standing]}>
              {say(attributionKeys[standing])}
            </MarkSample>,
          ),
        )}
      </ul>
      <ul class={settings.on ? undefined : 'legend-off'}>
        {(['quoted', 'reported'] as const).map(form =>
          row(form, <span class={`form-${form}`}>{say(formKeys[form])}</span>),
        )}
      </ul>
      <p class="legend-words">
        <span class="sample-source">{say('legendSource')}</span> · <span class="sample-cue">{say('legendCue')}</span>
      </p>
      {view.isUnstored && <p class="legend-words">{say('switchNotStored')}</p>}
    </section>
  );
}

function hide({hidden}: MarkSettings, kind: MarkKind, isHidden: boolean): readonly MarkKind[] {
  return markKinds.filter(each => (each === kind ? isHidden : hidden.includes(each)));
}
