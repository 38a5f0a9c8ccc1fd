import type {Page} from '@playwright/test';

async function imageOf(page: Page): Promise<string> {
  await page.bringToFront();
  const picture = await page.screenshot();
  return `<img src="data:image/png;base64,${picture.toString('base64')}">`;
}

/** Two pages side by side in one picture, as a window shows an article and its panel: a panel that is open gives no page to picture. */
export async function pictureBeside(left: Page, right: Page, path: string): Promise<void> {
  const images = [await imageOf(left), await imageOf(right)];
  const both = await left.context().newPage();
  await both.setContent(
    `<style>body {margin: 0; display: flex} img + img {border-left: 1px solid #0003; margin-left: -1px}</style>${images.join('')}`,
  );
  await both.screenshot({path});
  await both.close();
}
