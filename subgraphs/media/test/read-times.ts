import { readFile } from 'node:fs/promises';
import { boxesIn, findBox } from '../src/package/mp4-boxes.ts';
import { parseFragment } from '../src/package/parse-fragment.ts';

/**
 * When the first sample of a CMAF file is shown, in units of its timescale: decode time plus signed composition offset. FFmpeg's
 * own reader shifts files with negative offsets, so that its times cannot tell.
 */
export async function firstTimeOf(path: string): Promise<number> {
  const moof = [...boxesIn(await readFile(path))].find((box) => box.type === 'moof');
  const trun = moof === undefined ? null : findBox(moof, 'traf/trun');
  if (moof === undefined || trun === null) throw new Error('no fragment');
  const flags = trun.bytes.readUInt32BE(8) & 0xff_ffff;
  const first = 16 + (flags & 0x1 ? 4 : 0) + (flags & 0x4 ? 4 : 0);
  const before = 4 * [0x100, 0x200, 0x400].filter((field) => (flags & field) !== 0).length;
  return parseFragment(moof).start + (flags & 0x800 ? trun.bytes.readInt32BE(first + before) : 0);
}
