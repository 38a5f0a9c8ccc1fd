import type {LocatedAnnotation} from '../../messaging/contract';
import {keptWords} from '../../pages/kept/words/annotation-words';
import {ChangedWords} from '../../pages/kept/words/ChangedWords';
import {GoneWords} from '../../pages/kept/words/GoneWords';
import {Quote} from '../../ui/statements/Quote';

interface PlacedWordsProps {
  readonly located: LocatedAnnotation;
  readonly onShow: () => void;
}

/** Kept words as they stand now, part by part; where they stand as they stood, they are themselves the way there. */
export function PlacedWords({located: {annotation, locations, state}, onShow}: PlacedWordsProps) {
  if (state === 'unchanged') {
    return (
      <button type="button" class="row-button" onClick={onShow}>
        <Quote parts={keptWords(annotation)} atMost={400} />
      </button>
    );
  }
  return (
    <div class="placed-words">
      {annotation.selectors.map((selectors, place) => {
        const location = locations[place];
        if (location === undefined || location.state === 'gone') {
          return <GoneWords key={place} selectors={selectors} />;
        }
        if (location.state === 'changed') return <ChangedWords key={place} location={location} />;
        return <Quote key={place} parts={[selectors.quote.exact]} />;
      })}
    </div>
  );
}
