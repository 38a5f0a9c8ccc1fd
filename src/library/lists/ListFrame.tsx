import type {ComponentChildren} from 'preact';
import {useState} from 'preact/hooks';
import {countFilters, isNarrowed} from '../../core/library/count-filters';
import type {Facets} from '../../core/library/found';
import type {Wanted} from '../../core/library/wanted';
import {Button} from '../../ui/controls/Button';
import {useWords} from '../../ui/words';
import {useHere} from '../address/use-here';
import {ChosenFilters} from '../wanted/ChosenFilters';
import {FilterPanel} from '../wanted/FilterPanel';

interface ListFrameProps {
  readonly facets: Facets | null;
  readonly children: ComponentChildren;
}

/** A list beside its filters; where there is no room beside it, they open above it. Of an empty library nothing can be filtered. */
export function ListFrame({facets, children}: ListFrameProps) {
  const {say, number} = useWords();
  const [{wanted}, go] = useHere();
  const [open, setOpen] = useState(false);
  const want = (change: Partial<Wanted>) => go({wanted: {...wanted, ...change}, page: 1});
  const chosen = countFilters(wanted);
  const isEmpty = !isNarrowed(wanted) && facets !== null && Object.values(facets.standings).every(count => count === 0);
  if (isEmpty) return <div class="list-body">{children}</div>;
  return (
    <div class="list-frame">
      <aside class="filters" aria-label={say('libraryFilters')}>
        <div class="filters-switch">
          <Button icon="filter" expanded={open} onClick={() => setOpen(!open)}>
            {chosen > 0 ? say('libraryFiltersChosen', number(chosen)) : say('libraryFilters')}
          </Button>
        </div>
        <div class={open ? 'filters-body open' : 'filters-body'}>
          <FilterPanel wanted={wanted} facets={facets} onWanted={want} />
        </div>
      </aside>
      <div class="list-body">
        <ChosenFilters wanted={wanted} onWanted={want} />
        {children}
      </div>
    </div>
  );
}
