/**
 * Words that are painted from right to left although they are Latin ones and nothing among them turns them: what stands
 * beside them has. Runs in the page, so it needs nothing from outside.
 */
export function findTurned(root: Node): readonly string[] {
  const turned: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.nodeValue ?? '';
    const letters = /^[^\u202a-\u202e\u2066-\u2069]*?([A-Za-z]{2})/.exec(words);
    if (letters === null || !node.parentElement?.checkVisibility()) continue;
    const [first, second] = [letters[0].length - 2, letters[0].length - 1].map(at => {
      const letter = document.createRange();
      letter.setStart(node, at);
      letter.setEnd(node, at + 1);
      return letter.getBoundingClientRect();
    });
    if (first && second && first.width > 0 && first.top === second.top && first.left > second.left) turned.push(words);
  }
  return turned;
}
