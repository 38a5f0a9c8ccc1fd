import type {Article} from '../../core/articles/article';
import type {Detection} from '../../core/statements/statement';
import {Notice} from '../../ui/notices/Notice';
import {useWords} from '../../ui/words';

interface ReachNoticesProps {
  readonly article: Article;
  readonly detection: Detection;
}

/** What the detection did not look for, so that nobody takes its silence for an answer. */
export function ReachNotices({article, detection}: ReachNoticesProps) {
  const {say, share} = useWords();
  const read = article.text.length === 0 ? 1 : detection.readUpTo / article.text.length;
  return (
    <>
      {detection.coverage === 'quotations' && <Notice icon="warning">{say('coverageQuotations')}</Notice>}
      {read < 1 && <Notice icon="warning">{say('readInPart', share(read))}</Notice>}
    </>
  );
}
