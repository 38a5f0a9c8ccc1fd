import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

interface Message {
  readonly message: string;
}

const accented: Readonly<Record<string, string>> = {
  ...{a: 'à', c: 'ç', e: 'é', i: 'î', n: 'ñ', o: 'ö', s: 'š', u: 'ü', y: 'ý'},
  ...{A: 'Å', C: 'Ç', E: 'Ë', I: 'Ï', N: 'Ñ', O: 'Ø', S: 'Š', U: 'Û', Y: 'Ý'},
};

/** Languages need up to so much more room than English for the same words. */
const growth = 0.35;

/** “Keep” → “[Kéép ~]”: what has no accent was not in the catalogue, what has no bracket at its end is cut. */
export function pseudoWords(words: string): string {
  const letters = words.replace(/\$\d|[A-Za-z]/g, part => accented[part] ?? part);
  const more = '~'.repeat(Math.max(1, Math.round(words.length * growth))).replace(/~{8}/g, '$& ');
  return `[${letters} ${more.trim()}]`;
}

/** Gives the extension in a folder its words in a language that nobody speaks. */
export function speakPseudo(folder: string): void {
  const path = join(folder, '_locales/en/messages.json');
  const messages: Record<string, Message> = JSON.parse(readFileSync(path, 'utf8'));
  const pseudo = Object.entries(messages).map(([key, {message}]) => [
    key,
    // The language's own code is no word.
    {message: key === 'languageCode' ? message : pseudoWords(message)},
  ]);
  writeFileSync(path, JSON.stringify(Object.fromEntries(pseudo)));
}
