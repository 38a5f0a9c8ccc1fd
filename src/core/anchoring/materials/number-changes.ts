import type {MaterialChange} from '../location';
import type {WordedText} from '../words/worded-text';
import type {Comparison} from './comparison';
import type {Edit} from './edit';
import {type Figure, figuresIn} from './figures';
import {surface} from './surface';

/** Numbers that an edit took out or put in; equal numbers are equal however they are written. */
export function numberChanges({old, oldRange, now, nowRange}: Comparison, edit: Edit): MaterialChange[] {
  const before = figuresIn(old, edit.old, oldRange);
  const after = figuresIn(now, edit.new, nowRange);
  const taken = without(before, after);
  const put = without(after, before);
  const all = [...taken, ...put];
  if (all.length === 0) return [];
  if (all.every(figure => figure.doubtful) && (taken.length === 0 || put.length === 0)) return [];
  return [{kind: 'number', before: surfaces(old, taken), after: surfaces(now, put)}];
}

function without(figures: readonly Figure[], others: readonly Figure[]): Figure[] {
  const values = others.map(figure => figure.value);
  return figures.filter(({value}) => {
    const at = values.indexOf(value);
    if (at >= 0) values.splice(at, 1);
    return at < 0;
  });
}

function surfaces(text: WordedText, figures: readonly Figure[]): string {
  return figures.map(figure => surface(text, figure.words)).join(', ');
}
