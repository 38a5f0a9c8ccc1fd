import type {TimeBin} from '../../core/library/found';
import {attributions} from '../../core/statements/statement';
import {attributionKeys} from '../../ui/statements/attribution-keys';
import {useWords} from '../../ui/words';
import {PlaceLink} from '../address/PlaceLink';
import {useHere} from '../address/use-here';

/** The numbers behind the line of time; each time leads to what was kept in it. */
export function TimeTable({bins}: {readonly bins: readonly TimeBin[]}) {
  const {say, day, number} = useWords();
  const [{wanted}] = useHere();
  const standings = [...attributions, 'own' as const];
  return (
    <details class="time-table">
      <summary>{say('libraryAsTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('libraryTimeFrom')}</th>
            {standings.map(standing => (
              <th key={standing} scope="col">
                {say(attributionKeys[standing])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bins
            .filter(({total}) => total > 0)
            .map(({from, until, counts}) => (
              <tr key={from}>
                <th scope="row">
                  <PlaceLink to={{wanted: {...wanted, from, until}, page: 1}}>{day(`${from}T12:00`)}</PlaceLink>
                </th>
                {standings.map(standing => (
                  <td key={standing}>{number(counts[standing])}</td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}
