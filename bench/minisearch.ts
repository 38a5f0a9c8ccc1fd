// npm run bench:minisearch
// What a whole MiniSearch index of 1,000 and of 100,000 annotations costs, which was the other way to search the library
// (docs/decisions/0058). Needs 4 GB of memory.
import MiniSearch from 'minisearch';
import {wordsIn} from '../src/core/library/words-in';
import {annotationsEach, makeLibrary} from './scale/make-library';

const options = {fields: ['words', 'note', 'tags', 'speaker', 'title'], tokenize: wordsIn};
const queries = ['the', 'harbour', 's', 'eng', 'tunnel pump', 'enginers'];

function timed<Result>(work: () => Result): {readonly ms: number; readonly result: Result} {
  const before = performance.now();
  const result = work();
  return {ms: Math.round((performance.now() - before) * 10) / 10, result};
}

function measure(articles: number): Readonly<Record<string, number>> {
  const documents = [...makeLibrary(articles)].flatMap(({article, annotations}) =>
    annotations.map(({id, selectors, note, tags, statement}) => ({
      id,
      words: selectors.map(({quote}) => quote.exact).join(' '),
      note,
      tags: tags.join(' '),
      speaker: statement?.speaker?.name ?? '',
      title: article.title,
    })),
  );
  const made = new MiniSearch(options);
  const adding = timed(() => made.addAll(documents));
  const writing = timed(() => JSON.stringify(made));
  const heap = process.memoryUsage().heapUsed;
  const loading = timed(() => MiniSearch.loadJSON(writing.result, options));
  const searches = queries.map(query => {
    const {ms} = timed(() => loading.result.search(query, {prefix: true, fuzzy: 0.2, combineWith: 'AND'}));
    return [`search “${query}”, ms`, ms] as const;
  });
  return {
    'make it, ms': adding.ms,
    'write it, ms': writing.ms,
    'as JSON, MB': Math.round(writing.result.length / 1e6),
    'load it, ms': loading.ms,
    'memory of what was loaded, MB': Math.round((process.memoryUsage().heapUsed - heap) / 1e6),
    ...Object.fromEntries(searches),
  };
}

const small = measure(1000 / annotationsEach);
const large = measure(100_000 / annotationsEach);
console.table(
  Object.fromEntries(Object.keys(small).map(name => [name, {'1,000': small[name], '100,000': large[name]}])),
);
