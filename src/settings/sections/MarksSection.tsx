import {type LineStyle, lineStyles, type PaletteName, paletteNames} from '../../core/marking/mark-settings';
import {type Standing, standings} from '../../core/marking/standing';
import {useMarks} from '../../pages/marks/use-marks';
import {SelectField} from '../../ui/controls/SelectField';
import type {MessageKey} from '../../ui/message-key';
import {MarkSample} from '../../ui/samples/MarkSample';
import {attributionKeys} from '../../ui/statements/attribution-keys';
import {useSay} from '../../ui/words';
import {SettingsSection} from '../SettingsSection';
import {Switch} from '../Switch';

const paletteKeys: Readonly<Record<PaletteName, MessageKey>> = {
  press: 'palettePress',
  safe: 'paletteSafe',
  vivid: 'paletteVivid',
  ink: 'paletteInk',
};

const lineKeys: Readonly<Record<LineStyle, MessageKey>> = {
  solid: 'lineSolid',
  dashed: 'lineDashed',
  dotted: 'lineDotted',
  double: 'lineDouble',
  wavy: 'lineWavy',
};

/** How marks look on pages, and what stands at the window's edge. */
export function MarksSection() {
  const say = useSay();
  const [marks, change] = useMarks();
  if (marks === null) return null;
  const line = (standing: Standing) => (
    <li key={standing}>
      <span class="mark-line-sample">
        <MarkSample standing={standing} line={marks.lines[standing]}>
          {say(attributionKeys[standing])}
        </MarkSample>
      </span>
      <SelectField
        label={say('lineOf', say(attributionKeys[standing]))}
        isLabelled
        value={marks.lines[standing]}
        options={lineStyles.map(value => ({value, label: say(lineKeys[value])}))}
        onValue={style => change({lines: {...marks.lines, [standing]: style}})}
      />
    </li>
  );
  return (
    <SettingsSection title={say('settingsMarks')}>
      <SelectField
        label={say('settingsPalette')}
        value={marks.palette}
        options={paletteNames.map(value => ({value, label: say(paletteKeys[value])}))}
        onValue={palette => change({palette})}
      />
      <div class="mark-lines">
        <p>{say('settingsLines')}</p>
        <ul>{standings.map(line)}</ul>
      </div>
      <Switch
        on={marks.strip}
        label={say('settingsStrip')}
        hint={say('settingsStripHint')}
        onChange={strip => change({strip})}
      />
      <Switch
        on={marks.legend}
        label={say('settingsPageLegend')}
        hint={say('settingsPageLegendHint')}
        onChange={legend => change({legend})}
      />
    </SettingsSection>
  );
}
