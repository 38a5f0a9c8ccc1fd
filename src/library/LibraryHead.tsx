import {Icon} from '../ui/icons/Icon';
import type {MessageKey} from '../ui/message-key';
import {useSay} from '../ui/words';
import {PlaceLink} from './address/PlaceLink';
import {type View, views} from './address/place';
import {useHere} from './address/use-here';
import {SearchField} from './wanted/SearchField';

const viewKeys: Readonly<Record<View, MessageKey>> = {
  articles: 'libraryArticles',
  annotations: 'libraryAnnotations',
  speakers: 'librarySpeakers',
  bin: 'libraryBin',
  imports: 'libraryImport',
};

/** The library's name, the search over all of it, and its views. A search goes along from view to view. */
export function LibraryHead() {
  const say = useSay();
  const [{view, article}] = useHere();
  // An article that lies open is what the page is about.
  const Heading = article === null ? 'h1' : 'p';
  return (
    <header class="library-head">
      <div class="library-title">
        <Heading class="library-name">
          <Icon name="library" />
          {say('libraryHeading')}
        </Heading>
        <SearchField />
      </div>
      <nav class="view-switch" aria-label={say('viewLabel')}>
        {views.map(each => (
          <PlaceLink
            key={each}
            to={{view: each, article: null, page: 1, order: null}}
            current={each === view && article === null}
          >
            {say(viewKeys[each])}
          </PlaceLink>
        ))}
      </nav>
    </header>
  );
}
