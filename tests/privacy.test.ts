import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import manifest from '../manifest.json';
import {permissionKeys} from '../src/privacy/permission-keys';

/** What is asked for at installation, and what only when the reader switches something on. */
const permissions = [...manifest.permissions, ...manifest.optional_permissions].sort();

test('every permission that is asked for is explained on the privacy page and in PRIVACY.md, and no other', () => {
  expect(Object.keys(permissionKeys).sort()).toEqual(permissions);
  const written = readFileSync('PRIVACY.md', 'utf8');
  const explained = Array.from(written.matchAll(/^\| `(\w+)`/gm), ([, permission]) => permission);
  expect(explained.sort()).toEqual(permissions);
});
