import {useMemo, useState} from 'preact/hooks';
import type {Capture} from '../core/annotations/annotation';
import type {Article} from '../core/articles/article';
import {articleDifference} from '../core/articles/difference/article-difference';
import {type PluralKeys, useWords} from '../ui/words';
import {foldSame} from './fold-same';
import {ParagraphLine} from './ParagraphLine';

const kinds = ['edited', 'added', 'removed'] as const;

const countKeys: Readonly<Record<(typeof kinds)[number], PluralKeys>> = {
  edited: {one: 'editedOne', other: 'editedMany'},
  added: {one: 'addedOne', other: 'addedMany'},
  removed: {one: 'removedOne', other: 'removedMany'},
};

interface ChangedArticleProps {
  /** As it is now. */
  readonly article: Article;
  readonly stored: Capture;
}

/** The article, once, with what was taken out and put in; long stretches that stayed are folded. */
export function ChangedArticle({article, stored}: ChangedArticleProps) {
  const {say, day, count} = useWords();
  const [whole, setWhole] = useState(false);
  const changes = useMemo(() => articleDifference(stored.text, article.text), [stored.text, article.text]);
  return (
    <>
      <header class="difference-head">
        <p class="site">{article.siteName ?? say('productName')}</p>
        <h1>{article.title}</h1>
        <p>{say('differenceSince', day(stored.capturedAt))}</p>
        <ul class="difference-counts">
          {kinds.map(kind => {
            const found = changes.filter(change => change.kind === kind).length;
            return found > 0 && <li key={kind}>{count(found, countKeys[kind])}</li>;
          })}
        </ul>
        <label class="switch">
          <input type="checkbox" checked={whole} onChange={event => setWhole(event.currentTarget.checked)} />
          {say('wholeArticle')}
        </label>
      </header>
      <article class="difference-text" lang={article.lang ?? undefined}>
        {foldSame(changes, whole).map(line =>
          'folded' in line ? (
            <p key={line.place} class="folded" lang={say('languageCode')}>
              {count(line.folded, {one: 'foldedOne', other: 'foldedMany'})}
            </p>
          ) : (
            <ParagraphLine key={line.place} change={line.change} />
          ),
        )}
      </article>
    </>
  );
}
