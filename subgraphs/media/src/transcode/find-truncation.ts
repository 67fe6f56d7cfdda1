import { open } from 'node:fs/promises';

const HEADER_BYTES = 16;
const MOST_BOXES = 10_000;

/** Size of the box whose header this is (ISO/IEC 14496-12 4.2); null when it runs to the end of the file or is no box. */
function boxSize(header: Buffer): number | null {
  const size = header.readUInt32BE(0);
  if (size === 1) return Number(header.readBigUInt64BE(8));
  return size < 8 ? null : size;
}

/**
 * Says what is missing when an MP4 or MOV file ends inside one of its top-level boxes, which FFmpeg reads without complaint
 * as far as it goes; null for whole files and other formats.
 */
export async function findTruncation(path: string): Promise<string | null> {
  const handle = await open(path, 'r');
  try {
    const { size: fileBytes } = await handle.stat();
    const header = Buffer.alloc(HEADER_BYTES);
    let at = 0;
    for (let box = 0; at < fileBytes && box < MOST_BOXES; box += 1) {
      await handle.read(header, 0, HEADER_BYTES, at);
      const type = header.toString('latin1', 4, 8);
      if (box === 0 && type !== 'ftyp') return null;
      const size = boxSize(header);
      if (size === null) return null;
      if (at + size > fileBytes) return `The ${type.trim()} box says ${size} bytes, ${fileBytes - at} are there.`;
      at += size;
    }
    return null;
  } finally {
    await handle.close();
  }
}
