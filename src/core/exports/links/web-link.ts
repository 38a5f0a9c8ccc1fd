/** The addresses that a link of ours may lead to: never one that runs something. */
const safe = /^(?:https?|file):\/\//i;

/** What would end the link early, in Markdown, in CSV, in HTML; percent-encoded it means the same. */
const awkward = /[\s\p{Cc}\p{Cs}<>"'`()[\]{}\\|^]/gu;

function percentEncoded(character: string): string {
  // A lone half of a surrogate pair cannot be encoded.
  if (/\p{Cs}/u.test(character)) return '%EF%BF%BD';
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}

/** An address that can stand in a link of any format; `undefined` for one that a link must not lead to. */
export function findWebLink(address: string): string | undefined {
  return safe.test(address) ? address.replace(awkward, percentEncoded) : undefined;
}
