import {ImportRefused} from '../../../core/imports/refusal';

/** Unpacked bytes of the largest file: some 400,000 annotations with the texts of their articles. */
const mostBytes = 1_000_000_000;
/** Files of ours are packed to a tenth; so much more than that unpacks only what is made to fill a disk. */
const mostRatio = 100;
/** Below it no ratio is looked at: a short file of one letter is packed well. */
const smallBytes = 10_000_000;

/** Hears how many of the file's own bytes are read. */
type HearBytes = (read: number) => void;

async function isPacked(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

/** Gives a file's text in pieces, unpacked when it is gzip; never more of it at once than the browser reads. Throws `ImportRefused`. */
export async function* textOf(file: Blob, hearBytes: HearBytes): AsyncGenerator<string> {
  if (file.size === 0) throw new ImportRefused('empty');
  if (file.size > mostBytes) throw new ImportRefused('too-large');
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let unpacked = 0;
  let read = 0;
  const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, controller) {
      read += bytes.length;
      controller.enqueue(bytes);
    },
  });
  const packed = await isPacked(file);
  const raw = file.stream().pipeThrough(counting);
  const reader = (packed ? raw.pipeThrough(new DecompressionStream('gzip')) : raw).getReader();
  try {
    for (;;) {
      const {done, value} = await reader.read().catch((error: unknown) => refuse('damaged', error));
      if (done) break;
      unpacked += value.length;
      const isBomb = packed && unpacked > smallBytes && unpacked > mostRatio * file.size;
      if (unpacked > mostBytes || isBomb) throw new ImportRefused('too-large');
      hearBytes(read);
      yield decode(decoder, value);
    }
    yield decode(decoder);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, {stream: true});
  } catch (error) {
    return refuse('not-text', error);
  }
}

function refuse(reason: 'damaged' | 'not-text', error: unknown): never {
  throw new ImportRefused(reason, null, error instanceof Error ? error.message : '');
}
