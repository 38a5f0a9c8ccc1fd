import {type Site, type SiteChoice, siteChoices} from '../../core/articles/site';
import {Button} from '../../ui/controls/Button';
import {useSay} from '../../ui/words';
import {choiceKeys} from './choice-keys';
import {RadioRow} from './RadioRow';

interface SiteLineProps {
  readonly site: Site;
  readonly isDenied: boolean;
  readonly onChoice: (choice: SiteChoice) => void;
}

/** When the articles of this site are read. */
export function SiteLine({site, isDenied, onChoice}: SiteLineProps) {
  const say = useSay();
  const options = siteChoices.map(value => ({value, label: say(choiceKeys[value])}));
  return (
    <div class="site-line">
      <RadioRow legend={say('siteLegend', site.host)} value={site.choice} options={options} onValue={onChoice} />
      <div role="status">
        {isDenied && <p class="explanation">{say('siteDenied')}</p>}
        {site.choice === 'always' && !site.isAllowed && !isDenied && (
          <p class="explanation">
            {say('siteNotAllowed')} <Button onClick={() => onChoice('always')}>{say('siteAllow')}</Button>
          </p>
        )}
      </div>
    </div>
  );
}
