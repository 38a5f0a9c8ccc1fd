import {expect, it} from 'vitest';
import {defaultMarks} from '../../../src/core/marking/mark-settings';
import {readMarkSettings} from '../../../src/core/marking/read-mark-settings';

it('what the reader set is read back', () => {
  const set = {
    on: false,
    hidden: ['named', 'reported'],
    strip: false,
    legend: false,
    palette: 'safe',
    lines: {named: 'wavy', unnamed: 'solid', none: 'double', own: 'dotted'},
  };
  expect(readMarkSettings(JSON.parse(JSON.stringify(set)))).toEqual(set);
});

it.each([
  ['nothing', undefined],
  ['no record', 'off'],
  ['fields of other types', {on: 'yes', hidden: 'named', strip: 1, legend: null, palette: 'rainbow', lines: []}],
  ['a line that there is none of', {lines: {named: 'solid; color: red'}}],
  ['kinds that a later version hides', {hidden: ['satire']}],
])('of %s the defaults stand', (_, stored) => {
  expect(readMarkSettings(stored)).toEqual(defaultMarks);
});

it('what is not understood leaves the rest as it was set', () => {
  expect(readMarkSettings({strip: false, palette: 'rainbow'})).toEqual({...defaultMarks, strip: false});
});
