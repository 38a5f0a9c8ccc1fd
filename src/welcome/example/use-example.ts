import {useEffect, useMemo, useState} from 'preact/hooks';
import type {Article} from '../../core/articles/article';
import type {Statement} from '../../core/statements/statement';
import {callBackground} from '../../messaging/call-background';
import {useSay} from '../../ui/words';
import {exampleArticle} from './example-article';

interface Example {
  readonly article: Article;
  /** As they were found in it just now; none until then. */
  readonly statements: readonly Statement[];
}

/** The example, read by the same detection that reads articles. */
export function useExample(): Example {
  const say = useSay();
  const article = useMemo(() => exampleArticle(say), [say]);
  const [statements, setStatements] = useState<readonly Statement[]>([]);
  useEffect(() => {
    // Without an answer the example stays an article without marks: the legend below tells the same.
    callBackground('detectStatements', article).then(
      found => setStatements(found.statements),
      () => undefined,
    );
  }, [article]);
  return {article, statements};
}
