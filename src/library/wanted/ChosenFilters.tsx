import {everything, type Wanted} from '../../core/library/wanted';
import {flagKeys} from '../../ui/controls/flag-keys';
import {Icon} from '../../ui/icons/Icon';
import {attributionKeys} from '../../ui/statements/attribution-keys';
import {formKeys} from '../../ui/statements/form-keys';
import {useWords, type Words} from '../../ui/words';

/** One thing that was chosen, told in words, and what is wanted without it. */
interface Chosen {
  readonly told: string;
  readonly without: Partial<Wanted>;
}

function chosenIn(wanted: Wanted, {say, day}: Words): readonly Chosen[] {
  const {standings, flags, forms, tags, sites, speakers, from, until} = wanted;
  const but = <Value,>(values: readonly Value[], value: Value) => values.filter(other => other !== value);
  return [
    ...standings.map(one => ({told: say(attributionKeys[one]), without: {standings: but(standings, one)}})),
    ...flags.map(one => ({told: say(flagKeys[one]), without: {flags: but(flags, one)}})),
    ...forms.map(one => ({told: say(formKeys[one]), without: {forms: but(forms, one)}})),
    ...tags.map(one => ({told: say('libraryChosenTag', one), without: {tags: but(tags, one)}})),
    ...sites.map(one => ({told: one, without: {sites: but(sites, one)}})),
    ...speakers.map(one => ({told: one, without: {speakers: but(speakers, one)}})),
    ...(from === '' ? [] : [{told: say('libraryChosenFrom', day(`${from}T12:00`)), without: {from: ''}}]),
    ...(until === '' ? [] : [{told: say('libraryChosenUntil', day(`${until}T12:00`)), without: {until: ''}}]),
  ];
}

interface ChosenFiltersProps {
  readonly wanted: Wanted;
  readonly onWanted: (change: Partial<Wanted>) => void;
}

/** What the list is narrowed down by, each taken away by a click. */
export function ChosenFilters({wanted, onWanted}: ChosenFiltersProps) {
  const words = useWords();
  const {say} = words;
  const chosen = chosenIn(wanted, words);
  if (chosen.length === 0) return null;
  return (
    <ul class="chosen-filters" aria-label={say('libraryFilters')}>
      {chosen.map(({told, without}) => (
        <li key={told}>
          <button
            type="button"
            class="tag"
            aria-label={say('libraryFilterRemove', told)}
            onClick={() => onWanted(without)}
          >
            <span>{told}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          class="button button-quiet"
          onClick={() => onWanted({...everything, words: wanted.words})}
        >
          {say('libraryFiltersClear')}
        </button>
      </li>
    </ul>
  );
}
