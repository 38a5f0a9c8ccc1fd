import type {Span} from '../../core/articles/span';
import {colourOf, type Mark} from '../marks/mark';
import type {TextMap} from '../text-map/text-map';
import {type HighlightName, type HighlightPart, type Hue, highlightName} from './highlight-name';
import type {Grounds} from './measure-ground';

/** The ranges of each highlight, by what their words stand on. */
export class Ranges {
  /** What these need looks for: theirs, and those they have when they are pointed at. */
  readonly worn = new Set<HighlightName>();
  readonly #byName = new Map<HighlightName, StaticRange[]>();

  constructor(
    private readonly map: TextMap,
    private readonly grounds: Grounds,
  ) {}

  add(mark: Mark, part: HighlightPart, spans: readonly Span[]): void {
    const colour = colourOf(mark);
    const hue: Hue = colour === null ? mark.standing : `own-${colour}`;
    for (const range of spans.flatMap(span => this.map.rangesOf(span))) {
      const isBoxed = this.grounds.isBoxed(range.startContainer.parentElement);
      this.put(highlightName(hue, part, isBoxed), [range]);
      this.worn.add(highlightName(hue, part, isBoxed));
      this.worn.add(highlightName(hue, part.startsWith('source') ? 'source-active' : 'active', isBoxed));
    }
  }

  put(name: HighlightName, ranges: readonly StaticRange[]): void {
    const list = this.#byName.get(name) ?? [];
    list.push(...ranges);
    this.#byName.set(name, list);
  }

  get all(): readonly StaticRange[] {
    return [...this.#byName.values()].flat();
  }

  of(name: HighlightName): readonly StaticRange[] {
    return this.#byName.get(name) ?? [];
  }
}
