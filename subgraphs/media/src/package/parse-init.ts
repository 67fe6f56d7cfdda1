import { Fault } from '@streamgate/kernel/fault';
import { type Box, boxesIn, needBox } from './mp4-boxes.ts';

/** What a CMAF header says of its one track. */
export interface InitFacts {
  readonly timescale: number;
  /** RFC 6381, from the decoder configuration itself. */
  readonly codecs: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly channels: number | null;
}

const hex = (value: number): string => value.toString(16).padStart(2, '0');

// Sample entries carry fixed fields before their child boxes: 8 + 70 bytes after the header for a picture, 8 + 20 for sound.
const VISUAL_FIELDS = 86;
const AUDIO_FIELDS = 36;

function timescaleOf(mdhd: Box): number {
  const version = mdhd.bytes.readUInt8(8);
  return mdhd.bytes.readUInt32BE(version === 1 ? 28 : 20);
}

/** "avc1." and profile, constraints, level from avcC (ISO/IEC 14496-15 5.3.3). */
function readVideo(entry: Box): Omit<InitFacts, 'timescale'> {
  const avcC = [...boxesIn(entry.bytes, VISUAL_FIELDS)].find((box) => box.type === 'avcC');
  if (avcC === undefined) throw new Fault('The picture has no avcC.', { retryable: false });
  const [profile = 0, constraints = 0, level = 0] = avcC.bytes.subarray(9, 12);
  return {
    codecs: `avc1.${hex(profile)}${hex(constraints)}${hex(level)}`,
    width: entry.bytes.readUInt16BE(32),
    height: entry.bytes.readUInt16BE(34),
    channels: null,
  };
}

/** Reads one descriptor header (ISO/IEC 14496-1 8.3.3): tag, then a length of 7-bit groups. Returns where its body begins. */
function bodyOf(bytes: Buffer, at: number): number {
  let next = at + 1;
  while ((bytes.readUInt8(next) & 0x80) !== 0) next += 1;
  return next + 1;
}

/** "mp4a.40." and the audio object type from esds (ISO/IEC 14496-3 1.6.2.1). */
function readAudio(entry: Box): Omit<InitFacts, 'timescale'> {
  const esds = [...boxesIn(entry.bytes, AUDIO_FIELDS)].find((box) => box.type === 'esds');
  if (esds === undefined) throw new Fault('The sound has no esds.', { retryable: false });
  const stream = bodyOf(esds.bytes, 12);
  const config = bodyOf(esds.bytes, stream + 3);
  const specific = bodyOf(esds.bytes, config + 13);
  const objectType = hex(esds.bytes.readUInt8(config));
  return {
    codecs: `mp4a.${objectType}.${esds.bytes.readUInt8(specific) >> 3}`,
    width: null,
    height: null,
    channels: entry.bytes.readUInt16BE(24),
  };
}

/** Reads a moov box with one track. */
export function parseInit(moov: Box): InitFacts {
  const media = needBox(moov, 'trak/mdia');
  const stsd = needBox(media, 'minf/stbl/stsd');
  const [entry] = boxesIn(stsd.bytes, 16);
  if (entry === undefined) throw new Fault('The track has no sample entry.', { retryable: false });
  return { timescale: timescaleOf(needBox(media, 'mdhd')), ...(entry.type === 'avc1' ? readVideo(entry) : readAudio(entry)) };
}
