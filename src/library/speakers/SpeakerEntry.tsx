import {flags} from '../../core/annotations/annotation';
import type {SpeakerRow} from '../../core/library/found';
import {flagKeys} from '../../ui/controls/flag-keys';
import {Icon} from '../../ui/icons/Icon';
import {type PluralKeys, useWords} from '../../ui/words';
import {PlaceLink} from '../address/PlaceLink';
import {useHere} from '../address/use-here';

/** Outlets that are named in a row; the rest is a number. */
const named = 3;

/** One who speaks; the name leads to all that they are kept with. */
export function SpeakerEntry({row, most}: {readonly row: SpeakerRow; readonly most: number}) {
  const {say, number} = useWords();
  const [{wanted}] = useHere();
  const {name, count, articles, sites} = row;
  const more = sites.length - named;
  return (
    <tr>
      <th scope="row">
        <PlaceLink to={{view: 'annotations', wanted: {...wanted, speakers: [name]}, page: 1, order: null}}>
          {name}
        </PlaceLink>
      </th>
      <td class="bar-cell">
        <Amount value={count} unit={{one: 'statementsOne', other: 'statementsMany'}} />
        <svg class="speaker-bar" aria-hidden="true" focusable="false">
          <rect class="bar-named" width={`${(100 * count) / Math.max(1, most)}%`} height="100%" />
        </svg>
      </td>
      <td>
        <Amount value={articles} unit={{one: 'libraryArticlesOne', other: 'libraryArticlesMany'}} />
      </td>
      <td>
        <ul class="outlets">
          {sites.slice(0, named).map(site => (
            <li key={site.name}>
              {site.name} <span class="heading-count">{number(site.count)}</span>
            </li>
          ))}
          {more > 0 && <li class="heading-count">{say('libraryOutletsMore', number(more))}</li>}
        </ul>
      </td>
      <td>
        <ul class="outlets">
          {flags.map(flag => {
            const flagged = row.flags[flag] ?? 0;
            return (
              flagged > 0 && (
                <li key={flag} class="flag-word">
                  <Icon name={flag} />
                  {say(flagKeys[flag])} <span class="heading-count">{number(flagged)}</span>
                </li>
              )
            );
          })}
        </ul>
      </td>
    </tr>
  );
}

/** A number under its column's head, or with its unit where there are no columns. */
function Amount({value, unit}: {readonly value: number; readonly unit: PluralKeys}) {
  const {count, number} = useWords();
  return (
    <>
      <span class="bare-number">{number(value)}</span>
      <span class="with-unit">{count(value, unit)}</span>
    </>
  );
}
