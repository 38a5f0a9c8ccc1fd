/** The part of Web Cryptography and Encoding that every place where the core runs has; `core` is compiled without the DOM’s types. https://w3c.github.io/webcrypto/ */
declare const crypto: {
  readonly subtle: {digest(algorithm: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer>};
};
declare class TextEncoder {
  encode(words: string): Uint8Array;
}
