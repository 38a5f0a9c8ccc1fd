import {EmptyState} from '../../ui/notices/EmptyState';
import {useSay} from '../../ui/words';

interface NoArticleProps {
  /** The address of another page that is shown in a frame of this one, where articles are not read. */
  readonly framed: string | null;
}

/** The page is no article; what it shows in a frame may be one, and has an address of its own. */
export function NoArticle({framed}: NoArticleProps) {
  const say = useSay();
  if (framed === null) return <EmptyState icon="article" title={say('notArticleTitle')} hint={say('notArticleHint')} />;
  return (
    <EmptyState
      icon="article"
      title={say('notArticleTitle')}
      hint={say('framedHint', new URL(framed).host)}
      action={
        <a class="button button-plain" href={framed} target="_blank" rel="noreferrer">
          {say('framedOpen')}
        </a>
      }
    />
  );
}
