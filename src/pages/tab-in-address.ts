/** The tab that a page's own address names, as in `popup.html?tab=7`: a page opened in a tab of its own has no other way to know. */
export function findTabInAddress(address: string): number | undefined {
  const tab = new URL(address).searchParams.get('tab');
  return tab !== null && /^\d+$/.test(tab) ? Number(tab) : undefined;
}
