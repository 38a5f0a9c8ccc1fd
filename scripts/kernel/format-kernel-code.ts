/** Hexadecimal digits on one line of the module. */
const lineLength = 96;

/** The TypeScript module that carries the compiled kernel, so that nothing needs to be fetched. */
export function formatKernelCode(code: Uint8Array): string {
  const digits = Array.from(code, byte => byte.toString(16).padStart(2, '0')).join('');
  const lines = digits.match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? [];
  return `// Written by \`npm run build:kernel\` from assembly/gru.ts: change that.

/** The compiled kernel, in hexadecimal digits. */
const digits = \`
${lines.join('\n')}
\`.replaceAll('\\n', '');

/** The compiled kernel, a WebAssembly module. */
export function kernelCode(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({length: digits.length / 2}, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16));
}
`;
}
