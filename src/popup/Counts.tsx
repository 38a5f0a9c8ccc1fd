import {countAttributions} from '../core/shape/count-attributions';
import {isDoubtful} from '../core/statements/is-doubtful';
import {attributions, type Statement} from '../core/statements/statement';
import type {Settings} from '../messaging/contract';
import {EmptyState} from '../ui/notices/EmptyState';
import {AttributionKey} from '../ui/shape/AttributionKey';
import {ShapeBar} from '../ui/shape/ShapeBar';
import {attributionCountKeys} from '../ui/statements/attribution-keys';
import {useWords} from '../ui/words';

interface CountsProps {
  /** As the reader put them right. */
  readonly statements: readonly Statement[];
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

/** Who stands behind the article's statements, in one bar and three numbers. */
export function Counts({statements, settings, onSettings}: CountsProps) {
  const {say, count} = useWords();
  const sure = statements.filter(statement => !isDoubtful(statement));
  const doubtful = statements.length - sure.length;
  const counts = countAttributions(settings.showDoubtful ? statements : sure);
  return (
    <section class="counts" aria-label={say('countsLabel')}>
      {sure.length === 0 && !(settings.showDoubtful && doubtful > 0) ? (
        <EmptyState icon="none" title={say('noStatementsTitle')} hint={say('noStatementsHint')} />
      ) : (
        <>
          <ShapeBar
            label={attributions.map(each => count(counts[each], attributionCountKeys[each])).join('. ')}
            parts={attributions.map(attribution => ({attribution, amount: counts[attribution]}))}
          />
          <AttributionKey counts={counts} />
        </>
      )}
      {doubtful > 0 && (
        <label class="switch">
          <input
            type="checkbox"
            checked={settings.showDoubtful}
            onChange={event => onSettings({showDoubtful: event.currentTarget.checked})}
          />
          {count(doubtful, {one: 'showDoubtfulOne', other: 'showDoubtfulMany'})}
        </label>
      )}
    </section>
  );
}
