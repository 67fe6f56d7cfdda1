import { type Box, boxesIn, needBox } from './mp4-boxes.ts';

/** Times of one fragment in its track's timescale. */
export interface FragmentTimes {
  readonly start: number;
  readonly duration: number;
  readonly samples: number;
}

// tfhd flags (ISO/IEC 14496-12 8.8.7) with the sizes of the fields that come before the default duration.
const BASE_DATA_OFFSET = 0x1;
const DESCRIPTION_INDEX = 0x2;
const DEFAULT_DURATION = 0x8;
// trun flags (8.8.8).
const DATA_OFFSET = 0x1;
const FIRST_SAMPLE_FLAGS = 0x4;
const SAMPLE_DURATION = 0x100;
const SAMPLE_FIELDS = [0x100, 0x200, 0x400, 0x800];

const flagsOf = (box: Box): number => box.bytes.readUInt32BE(8) & 0xff_ffff;

function defaultDuration(tfhd: Box): number {
  const flags = flagsOf(tfhd);
  if ((flags & DEFAULT_DURATION) === 0) return 0;
  const at = 16 + (flags & BASE_DATA_OFFSET ? 8 : 0) + (flags & DESCRIPTION_INDEX ? 4 : 0);
  return tfhd.bytes.readUInt32BE(at);
}

function runOf(trun: Box, fallback: number): { duration: number; samples: number } {
  const flags = flagsOf(trun);
  const samples = trun.bytes.readUInt32BE(12);
  if ((flags & SAMPLE_DURATION) === 0) return { duration: samples * fallback, samples };
  const first = 16 + (flags & DATA_OFFSET ? 4 : 0) + (flags & FIRST_SAMPLE_FLAGS ? 4 : 0);
  const step = 4 * SAMPLE_FIELDS.filter((field) => (flags & field) !== 0).length;
  let duration = 0;
  for (let sample = 0; sample < samples; sample += 1) duration += trun.bytes.readUInt32BE(first + sample * step);
  return { duration, samples };
}

function startOf(tfdt: Box): number {
  return tfdt.bytes.readUInt8(8) === 1 ? Number(tfdt.bytes.readBigUInt64BE(12)) : tfdt.bytes.readUInt32BE(12);
}

/** Reads a moof box with one track fragment. */
export function parseFragment(moof: Box): FragmentTimes {
  const traf = needBox(moof, 'traf');
  const fallback = defaultDuration(needBox(traf, 'tfhd'));
  const runs = [...boxesIn(traf.bytes, 8)].filter((box) => box.type === 'trun').map((trun) => runOf(trun, fallback));
  return {
    start: startOf(needBox(traf, 'tfdt')),
    duration: runs.reduce((sum, run) => sum + run.duration, 0),
    samples: runs.reduce((sum, run) => sum + run.samples, 0),
  };
}
