import type {Standing} from '../../core/marking/standing';
import type {MessageKey} from '../message-key';
import type {PluralKeys} from '../words';

/** What each is called on a mark. */
export const attributionKeys: Readonly<Record<Standing, MessageKey>> = {
  named: 'attributionNamed',
  unnamed: 'attributionUnnamed',
  none: 'attributionNone',
  own: 'attributionOwn',
};

/** What so many of each are called. */
export const attributionCountKeys: Readonly<Record<Standing, PluralKeys>> = {
  named: {one: 'namedOne', other: 'namedMany'},
  unnamed: {one: 'unnamedOne', other: 'unnamedMany'},
  none: {one: 'noneOne', other: 'noneMany'},
  own: {one: 'ownOne', other: 'ownMany'},
};
