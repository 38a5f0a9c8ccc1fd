import {flags} from '../../core/annotations/annotation';
import type {Facets} from '../../core/library/found';
import type {Wanted} from '../../core/library/wanted';
import {attributions, forms} from '../../core/statements/statement';
import {flagKeys} from '../../ui/controls/flag-keys';
import {Icon} from '../../ui/icons/Icon';
import {attributionKeys} from '../../ui/statements/attribution-keys';
import {formKeys} from '../../ui/statements/form-keys';
import {useSay} from '../../ui/words';
import {CheckGroup} from './CheckGroup';
import {DayField} from './DayField';
import {NameField} from './NameField';

interface FilterPanelProps {
  readonly wanted: Wanted;
  readonly facets: Facets | null;
  readonly onWanted: (change: Partial<Wanted>) => void;
}

/** Everything by which the library can be narrowed down; all of it adds up. */
export function FilterPanel({wanted, facets, onWanted}: FilterPanelProps) {
  const say = useSay();
  return (
    <div class="filter-panel">
      <CheckGroup
        legend={say('shapeWho')}
        options={[...attributions, 'own' as const].map(value => ({
          value,
          label: (
            <span class={`ink-${value}`}>
              <Icon name={value} /> {say(attributionKeys[value])}
            </span>
          ),
        }))}
        chosen={wanted.standings}
        counts={facets?.standings ?? null}
        onChosen={standings => onWanted({standings})}
      />
      <CheckGroup
        legend={say('flagLabel')}
        options={flags.map(value => ({value, label: say(flagKeys[value])}))}
        chosen={wanted.flags}
        counts={facets?.flags ?? null}
        onChosen={chosen => onWanted({flags: chosen})}
      />
      <CheckGroup
        legend={say('formLabel')}
        options={forms.map(value => ({value, label: say(formKeys[value])}))}
        chosen={wanted.forms}
        counts={facets?.forms ?? null}
        onChosen={chosen => onWanted({forms: chosen})}
      />
      <NameField
        label={say('tagsLabel')}
        placeholder={say('libraryTagsAny')}
        known={facets?.tags ?? []}
        chosen={wanted.tags}
        onChosen={tags => onWanted({tags})}
      />
      <NameField
        label={say('librarySites')}
        placeholder={say('librarySitesAny')}
        known={facets?.sites ?? []}
        chosen={wanted.sites}
        onChosen={sites => onWanted({sites})}
      />
      <NameField
        label={say('librarySpeakers')}
        placeholder={say('librarySpeakersAny')}
        known={facets?.speakers ?? []}
        chosen={wanted.speakers}
        onChosen={speakers => onWanted({speakers})}
      />
      <fieldset class="check-group">
        <legend>{say('libraryKeptWhen')}</legend>
        <DayField label={say('libraryFrom')} day={wanted.from} onDay={from => onWanted({from})} />
        <DayField label={say('libraryUntil')} day={wanted.until} onDay={until => onWanted({until})} />
      </fieldset>
    </div>
  );
}
