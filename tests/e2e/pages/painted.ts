import type {Page} from '@playwright/test';
import type {Hearsay} from './hearsay';

/** How many pixels of a page’s window are painted in a colour, `#rrggbb` or `rgb(r, g, b)`, as it stands now. */
export async function painted({browser}: Hearsay, page: Page, colour: string): Promise<number> {
  const picture = (await page.screenshot()).toString('base64');
  const background = await browser.background();
  return background.evaluate(
    async ([base64, wanted]) => {
      const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (pen === null) throw new Error('There is nothing to count pixels with.');
      pen.fillStyle = wanted;
      pen.fillRect(0, 0, 1, 1);
      const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
      pen.drawImage(bitmap, 0, 0);
      const {data} = pen.getImageData(0, 0, bitmap.width, bitmap.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
      }
      return count;
    },
    [picture, colour] as const,
  );
}
