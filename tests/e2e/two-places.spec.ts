import {Card} from './pages/card';
import {expect, story} from './pages/story';
import {clickOn} from './pages/words-on-page';

story(
  'What is written on the card, in the panel and in the library at once is lost from none of them',
  async ({hearsay}) => {
    const article = await hearsay.openArticle('harbour-tunnel');
    await hearsay.analyse(article);
    const card = new Card(article);
    await clickOn(article, 'I have seen every page');
    await card.press('button', 'Keep');
    await card.see('button', 'Remove');
    const panel = await hearsay.openSidePanel(article);
    const row = panel.getByRole('listitem').filter({hasText: 'I have seen every page'});
    await row.getByRole('button', {name: 'Verdict, note and tags'}).first().click();
    const noteInPanel = panel.getByRole('textbox', {name: 'Note'});
    await expect(noteInPanel).toBeVisible();

    await article.bringToFront();
    await card.press('textbox', 'Note');
    await noteInPanel.fill('Written in the panel.');
    await article.keyboard.type('Written on the card.');
    for (const words of ['Written in the panel.', 'Written on the card.']) {
      await expect(noteInPanel).toHaveValue(new RegExp(words));
    }
    await expect.poll(async () => (await card.words()).includes('Saved')).toBe(true);

    // The library chooses another verdict in the moment in which it hears of the panel's: before it shows it.
    const library = await hearsay.browser.context.newPage();
    await library.goto(`chrome-extension://${hearsay.browser.extensionId}/library.html?view=annotations`);
    await library.getByRole('button', {name: 'Verdict, note and tags'}).click();
    const verdicts = library.getByRole('listitem').getByRole('group', {name: 'Your verdict'});
    await verdicts.getByRole('button', {name: 'Opinion'}).evaluate(button => {
      const choose = (news: unknown) => {
        const isChange = typeof news === 'object' && news !== null && 'broadcast' in news;
        if (!isChange || news.broadcast !== 'annotationsChanged') return undefined;
        chrome.runtime.onMessage.removeListener(choose);
        button.dispatchEvent(new MouseEvent('click', {bubbles: true}));
        return undefined;
      };
      chrome.runtime.onMessage.addListener(choose);
    });
    await row.getByRole('button', {name: 'Follow up'}).click();
    await expect(
      library.getByText('Another place had just set “Follow up”. What you chose here stands.'),
    ).toBeVisible();
    for (const place of [verdicts, row]) {
      await expect(place.getByRole('button', {name: 'Opinion'})).toHaveAttribute('aria-pressed', 'true');
    }
    // And the note that two places wrote is as it was.
    await expect(library.getByRole('textbox', {name: 'Note'})).toHaveValue(
      /Written in the panel.*Written on the card/s,
    );
  },
);
