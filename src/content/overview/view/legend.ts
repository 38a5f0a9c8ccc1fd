import {type MarkKind, type MarkSettings, markKinds} from '../../../core/marking/mark-settings';
import {standings} from '../../../core/marking/standing';
import type {Words} from '../../../ui/words';
import {make} from '../../dom/make';
import {iconButton} from './icon-button';
import type {LegendDeeds, LegendView} from './legend-view';
import {markSample} from './mark-sample';

/** The switch of one kind of marks, with how many there are. */
interface Row {
  readonly box: HTMLElement & {checked: boolean; disabled: boolean};
  readonly count: HTMLElement;
}

/**
 * What the marks mean, with a switch for each; one line in a small window, until the reader unfolds it. Made of plain
 * elements: it stands on every page that is read, and a library for views would be most of its cost.
 */
export class Legend {
  readonly element: HTMLElement;
  readonly #all: Row['box'];
  readonly #rows = new Map<MarkKind, Row>();
  readonly #samples = new Map<MarkKind, HTMLElement>();
  readonly #lists: readonly HTMLElement[];
  readonly #unstored: HTMLElement;
  #settings: MarkSettings;

  constructor(
    private readonly words: Words,
    deeds: LegendDeeds,
    settings: MarkSettings,
  ) {
    const {say} = words;
    this.#settings = settings;
    this.#all = switchBox(on => deeds.change({on}));
    const row = (kind: MarkKind, label: HTMLElement) => this.#rowOf(kind, label, deeds);
    const fold = iconButton('down', say('legendLabel'), () => {
      fold.ariaExpanded = String(this.element.classList.toggle('legend-unfolded'));
    });
    fold.ariaExpanded = 'false';
    for (const standing of standings)
      this.#samples.set(standing, markSample(words, standing, settings.lines[standing]));
    this.#lists = [
      make('ul', {}, ...[...this.#samples].map(([standing, sample]) => row(standing, sample))),
      make(
        'ul',
        {},
        row('quoted', make('span', {className: 'form-quoted'}, say('kindQuoted'))),
        row('reported', make('span', {className: 'form-reported'}, say('kindReported'))),
      ),
    ];
    this.#unstored = make('p', {className: 'legend-words'}, say('switchNotStored'));
    this.element = make(
      'section',
      {className: 'legend', ariaLabel: say('legendLabel')},
      make(
        'header',
        {className: 'legend-head'},
        make('label', {className: 'legend-row'}, this.#all, say('legendAll')),
        make('span', {className: 'legend-fold'}, fold),
        iconButton('close', say('legendClose'), () => deeds.closeLegend()),
      ),
      ...this.#lists,
      make(
        'p',
        {className: 'legend-words'},
        make('span', {className: 'sample-source'}, say('legendSource')),
        ' · ',
        make('span', {className: 'sample-cue'}, say('legendCue')),
      ),
    );
  }

  show({settings, counts, isUnstored}: LegendView): void {
    this.#settings = settings;
    this.#all.checked = settings.on;
    for (const [kind, {box, count}] of this.#rows) {
      box.checked = !settings.hidden.includes(kind);
      box.disabled = !settings.on;
      count.textContent = this.words.number(counts[kind]);
    }
    for (const standing of standings) {
      const sample = this.#samples.get(standing);
      if (sample !== undefined) sample.style.textDecorationStyle = settings.lines[standing];
    }
    for (const list of this.#lists) list.classList.toggle('legend-off', !settings.on);
    if (isUnstored) this.element.append(this.#unstored);
    else this.#unstored.remove();
  }

  /** Moves the reader's keys to its first switch. */
  focus(): void {
    this.#all.focus({preventScroll: true});
  }

  #rowOf(kind: MarkKind, label: HTMLElement, deeds: LegendDeeds): HTMLElement {
    const box = switchBox(isShown => deeds.change({hidden: hide(this.#settings, kind, !isShown)}));
    const count = make('span', {className: 'legend-count'});
    this.#rows.set(kind, {box, count});
    return make('li', {}, make('label', {className: 'legend-row'}, box, label, count));
  }
}

function switchBox(change: (isOn: boolean) => void): Row['box'] {
  const box: Row['box'] = make('input', {
    type: 'checkbox',
    checked: true,
    disabled: false,
    onchange: () => change(box.checked),
  });
  return box;
}

function hide({hidden}: MarkSettings, kind: MarkKind, isHidden: boolean): readonly MarkKind[] {
  return markKinds.filter(each => (each === kind ? isHidden : hidden.includes(each)));
}
