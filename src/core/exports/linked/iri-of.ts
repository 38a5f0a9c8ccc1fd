/** What an IRI may not hold though addresses of pages do: `?q=a|b`. https://www.rfc-editor.org/rfc/rfc3987#section-2.2 */
const forbidden = /[\s\p{Cc}\p{Cs}<>"{}|\\^`]/gu;

/** An article’s address as an IRI; percent-encoded it leads to the same page. */
export function iriOf(address: string): string {
  return address.replace(forbidden, character =>
    // A lone half of a surrogate pair cannot be encoded.
    /\p{Cs}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character),
  );
}
