import {Icon} from '../../ui/icons/Icon';
import {useWords} from '../../ui/words';
import {PlaceLink} from '../address/PlaceLink';
import {countPages} from './part-of-page';

interface PagingProps {
  readonly page: number;
  /** Of all pages together. */
  readonly total: number;
}

/** The way to the pages before and after: links, so that each page has an address. */
export function Paging({page, total}: PagingProps) {
  const {say, number} = useWords();
  const pages = countPages(total);
  if (pages <= 1) return null;
  return (
    <nav class="paging" aria-label={say('libraryPages')}>
      {page > 1 && (
        <>
          {page > 2 && (
            <PlaceLink to={{page: 1}} class="button">
              {say('libraryFirstPage')}
            </PlaceLink>
          )}
          <PlaceLink to={{page: page - 1}} class="button">
            <Icon name="left" />
            {say('libraryPageBefore')}
          </PlaceLink>
        </>
      )}
      <span>{say('libraryPageOf', number(page), number(pages))}</span>
      {page < pages && (
        <>
          <PlaceLink to={{page: page + 1}} class="button">
            {say('libraryPageAfter')}
            <Icon name="right" />
          </PlaceLink>
          {page < pages - 1 && (
            <PlaceLink to={{page: pages}} class="button">
              {say('libraryLastPage')}
            </PlaceLink>
          )}
        </>
      )}
    </nav>
  );
}
