import {flags} from '../../core/annotations/annotation';
import {forms} from '../../core/statements/statement';
import type {Settings} from '../../messaging/contract';
import {flagKeys} from '../../ui/controls/flag-keys';
import {SelectField} from '../../ui/controls/SelectField';
import {formKeys} from '../../ui/statements/form-keys';
import {useWords} from '../../ui/words';
import {type Choice, countFilters} from '../rows/choice';

interface FiltersProps {
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

/** What else statements may be chosen by; folded away until it is wanted, and says so when it chooses. */
export function Filters({choice, onChoice, settings, onSettings}: FiltersProps) {
  const {say, count} = useWords();
  const set = countFilters(choice);
  const switches = [
    {label: say('keptOnly'), on: choice.keptOnly, turn: (keptOnly: boolean) => onChoice({...choice, keptOnly})},
    {label: say('notedOnly'), on: choice.notedOnly, turn: (notedOnly: boolean) => onChoice({...choice, notedOnly})},
    {label: say('showDoubtful'), on: settings.showDoubtful, turn: (on: boolean) => onSettings({showDoubtful: on})},
  ];
  return (
    <details class="filters">
      <summary>{set > 0 ? count(set, {one: 'filtersSetOne', other: 'filtersSetMany'}) : say('filtersLabel')}</summary>
      <div class="filter-selects">
        <SelectField
          label={say('formLabel')}
          value={choice.form ?? 'none'}
          options={['none' as const, ...forms].map(form => ({
            value: form,
            label: say(form === 'none' ? 'formAny' : formKeys[form]),
          }))}
          onValue={form => onChoice({...choice, form: form === 'none' ? null : form})}
        />
        <SelectField
          label={say('flagLabel')}
          value={choice.flag ?? 'none'}
          options={[
            {value: 'none' as const, label: say('flagAny')},
            {value: 'any' as const, label: say('flagSome')},
            ...flags.map(flag => ({value: flag, label: say(flagKeys[flag])})),
          ]}
          onValue={flag => onChoice({...choice, flag: flag === 'none' ? null : flag})}
        />
      </div>
      {switches.map(({label, on, turn}) => (
        <label key={label} class="switch">
          <input type="checkbox" checked={on} onChange={event => turn(event.currentTarget.checked)} />
          {label}
        </label>
      ))}
    </details>
  );
}
