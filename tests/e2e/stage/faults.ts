import type {Page} from '@playwright/test';

/** Words that do not fit: wider than the window, or than a box that hides what does not fit into it. */
export async function cutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const tooWide = document.documentElement.scrollWidth - innerWidth;
    if (tooWide > 0) faults.push(`the page is ${tooWide} pixels wider than its window`);
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      // What is only read out takes no room; a headline that is shortened on purpose says all of it on pointing.
      if (element.closest('.read-out, svg') || element.title !== '') continue;
      const {overflowX, overflowY} = getComputedStyle(element);
      const cutX = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const cutY = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if ((cutX || cutY) && element.innerText.trim() !== '') {
        faults.push(`cut: <${element.localName} class="${element.className}"> ${element.innerText.slice(0, 60)}`);
      }
    }
    // Words in a control are in no box of their own: they are measured.
    const pen = document.createElement('canvas').getContext('2d');
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('main input, main select')) {
      const choices =
        field instanceof HTMLSelectElement ? Array.from(field.options, ({text}) => text) : [field.placeholder];
      if (pen === null || field.clientWidth === 0) continue;
      const {font, paddingInlineStart, paddingInlineEnd} = getComputedStyle(field);
      pen.font = font;
      const arrow = field instanceof HTMLSelectElement ? 16 : 0;
      const room = field.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
      const cut = choices.filter(words => pen.measureText(words).width > room - arrow + 1);
      faults.push(...cut.map(words => `cut: <${field.localName}> ${words}`));
    }
    return faults;
  });
}

/** What moves although the reader wants nothing to. */
export async function motionFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap(({effect}) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      return Number(effect?.getComputedTiming().duration) > 1 ? [`moves: ${target?.className}`] : [];
    }),
  );
}
