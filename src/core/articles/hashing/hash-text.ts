import type {TextHash} from '../../annotations/annotation';

/** SHA-256 of the text as UTF-8, lower-case hex. */
export async function hashText(text: string): Promise<TextHash> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('') as TextHash;
}
