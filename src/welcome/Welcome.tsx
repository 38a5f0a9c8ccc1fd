import {browser} from '../messaging/browser';
import {KeyList} from '../pages/keys/KeyList';
import {useSay} from '../ui/words';
import {Example} from './example/Example';
import {Legend} from './Legend';

/** What the marks mean, on an example, and the keys to know. */
export function Welcome() {
  const say = useSay();
  return (
    <>
      <h1>{say('welcomeHeading')}</h1>
      <p class="page-lead">{say('welcomeLead')}</p>
      <Example />
      <section aria-labelledby="legend">
        <h2 id="legend">{say('welcomeLegend')}</h2>
        <Legend />
      </section>
      <section aria-labelledby="keys">
        <h2 id="keys">{say('welcomeKeys')}</h2>
        <p>{say('welcomeButton')}</p>
        <KeyList only={['analyse', 'next-statement']} />
      </section>
      <section aria-labelledby="yours">
        <h2 id="yours">{say('welcomeYours')}</h2>
        <p>{say('welcomeYoursWords')}</p>
        <p>{say('settingsPrivacyWords')}</p>
        <p>
          <a href={browser.runtime.getURL('privacy.html')}>{say('settingsPrivacyMore')}</a>
        </p>
        <p>
          <a href={browser.runtime.getURL('settings.html')}>{say('openSettings')}</a>
        </p>
      </section>
    </>
  );
}
