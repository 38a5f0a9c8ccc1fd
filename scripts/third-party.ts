/** Writes THIRD_PARTY.md. */
import {writeFileSync} from 'node:fs';
import {formatThirdParty} from './release/format-third-party';
import {shippedLibraries} from './release/shipped-libraries';

const libraries = await shippedLibraries();
writeFileSync('THIRD_PARTY.md', formatThirdParty(libraries));
console.log(libraries.map(({name, version, licence}) => `${name} ${version} (${licence})`).join('\n'));
