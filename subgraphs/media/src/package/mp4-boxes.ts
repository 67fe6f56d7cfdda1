import { Fault } from '@streamgate/kernel/fault';
import { mebibytes } from '@streamgate/kernel/units';

/** One ISO BMFF box (ISO/IEC 14496-12 4.2), header included. */
export interface Box {
  readonly type: string;
  readonly bytes: Buffer;
}

const HEADER_BYTES = 8;
const LARGEST_BOX_BYTES = mebibytes(256);

const broken = (what: string): Fault => new Fault(`The MP4 stream is broken: ${what}.`, { retryable: true });

/** Takes exact numbers of bytes from a stream: null at its end, a fault when it ends in between. */
function byteReader(source: AsyncIterable<Uint8Array>): (count: number) => Promise<Buffer | null> {
  const chunks = source[Symbol.asyncIterator]();
  let parts: Uint8Array[] = [];
  let held = 0;
  return async (count) => {
    while (held < count) {
      const { value, done } = await chunks.next();
      if (done === true && held === 0) return null;
      if (done === true) throw broken('it ends inside a box');
      parts.push(value);
      held += value.length;
    }
    const bytes = Buffer.concat(parts);
    parts = held > count ? [bytes.subarray(count)] : [];
    held -= count;
    return bytes.subarray(0, count);
  };
}

/** Cuts a stream of bytes into top-level boxes as they come; one box is held in memory at a time. */
export async function* readBoxes(source: AsyncIterable<Uint8Array>): AsyncGenerator<Box> {
  const take = byteReader(source);
  for (let header = await take(HEADER_BYTES); header !== null; header = await take(HEADER_BYTES)) {
    const size = header.readUInt32BE(0);
    if (size < HEADER_BYTES || size > LARGEST_BOX_BYTES) throw broken(`a box of ${size} bytes`);
    const body = size === HEADER_BYTES ? Buffer.alloc(0) : await take(size - HEADER_BYTES);
    if (body === null) throw broken('it ends inside a box');
    yield { type: header.toString('latin1', 4, 8), bytes: Buffer.concat([header, body]) };
  }
}

/** The boxes inside a range of bytes. */
export function* boxesIn(bytes: Buffer, from = 0): Generator<Box> {
  let at = from;
  while (at + HEADER_BYTES <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    if (size < HEADER_BYTES || at + size > bytes.length) throw broken('a box is larger than its parent');
    yield { type: bytes.toString('latin1', at + 4, at + 8), bytes: bytes.subarray(at, at + size) };
    at += size;
  }
}

/** Follows a path of box types from inside `box` ("trak/mdia/mdhd"), taking the first of each; null where one is missing. */
export function findBox(box: Box, path: string): Box | null {
  let at: Box | null = box;
  for (const type of path.split('/')) {
    if (at === null) return null;
    at = [...boxesIn(at.bytes, HEADER_BYTES)].find((child) => child.type === type) ?? null;
  }
  return at;
}

/** The same, where a missing box means that the stream is not what we asked FFmpeg for. */
export function needBox(box: Box, path: string): Box {
  const found = findBox(box, path);
  if (found === null) throw broken(`no ${path} in ${box.type}`);
  return found;
}
