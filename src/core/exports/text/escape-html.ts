import {setApart} from '../../articles/set-apart';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as HTML text or as a quoted attribute’s value, showing just them. What HTML forbids becomes the sign for it. */
export function escapeHtml(words: string): string {
  return setApart(words)
    .replace(/[&<>"']/g, character => entities[character] ?? '')
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd');
}
