/** More are no help. */
const most = 6;

/** Those of the options that complete what is written: those that begin with it, then those that hold it. */
export function chooseOptions(options: readonly string[], written: string): readonly string[] {
  const wanted = written.replace(/\s+/g, ' ').trim().toLocaleLowerCase();
  const folded = options.map(option => ({option, folded: option.toLocaleLowerCase()}));
  const beginning = folded.filter(({folded: words}) => words.startsWith(wanted));
  const holding = folded.filter(({folded: words}) => !words.startsWith(wanted) && words.includes(wanted));
  return [...beginning, ...holding].slice(0, most).map(({option}) => option);
}
