import {useMemo} from 'preact/hooks';
import {setApart} from '../../core/articles/set-apart';
import type {ArticleRow} from '../../core/library/found';
import {attributions} from '../../core/statements/statement';
import {Icon} from '../../ui/icons/Icon';
import {ShapeBar} from '../../ui/shape/ShapeBar';
import {attributionCountKeys} from '../../ui/statements/attribution-keys';
import {useWords} from '../../ui/words';
import {PlaceLink} from '../address/PlaceLink';
import {hitsIn} from '../marked/hits-in';
import {MarkedWords} from '../marked/MarkedWords';

/** An article of which something is kept: what it is, when, and who stands behind what was kept. */
export function ArticleEntry({row}: {readonly row: ArticleRow}) {
  const {say, day, count} = useWords();
  const {article, counts, lastKeptAt, texts} = row;
  const terms = useMemo(() => new Set(row.terms), [row.terms]);
  const title = article.title || article.url;
  const standings = [...attributions, 'own' as const].filter(standing => counts[standing] > 0);
  const all = standings.reduce((sum, standing) => sum + counts[standing], 0);
  const parts = standings.map(standing => count(counts[standing], attributionCountKeys[standing]));
  return (
    <li class="article-row">
      <div>
        <h2>
          <PlaceLink to={{article: article.id}}>
            <MarkedWords text={title} hits={hitsIn(title, terms)} />
          </PlaceLink>
        </h2>
        <p class="row-origin">
          {[article.siteName, article.byline, article.publishedAt && day(article.publishedAt)]
            .flatMap(words => words || [])
            .map(setApart)
            .join(' · ')}
        </p>
        <p class="row-origin">
          {say('libraryKeptOn', day(lastKeptAt))}
          {texts > 1 && (
            <span class="state-word state-changed">
              <Icon name="changed" />
              {say('libraryTextChanged')}
            </span>
          )}
        </p>
      </div>
      <div class="article-amount">
        <p>{count(all, {one: 'libraryKeptOne', other: 'libraryKeptMany'})}</p>
        <ShapeBar
          label={parts.join('. ')}
          parts={standings.map(standing => ({
            attribution: standing === 'own' ? null : standing,
            amount: counts[standing],
          }))}
        />
      </div>
    </li>
  );
}
