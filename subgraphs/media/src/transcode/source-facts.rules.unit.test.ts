import { expect, test } from 'vitest';
import { odditiesOf } from './oddities-of.rules.ts';
import type { Probe, ProbedStream } from './probe.rules.ts';
import { readSourceFacts } from './source-facts.rules.ts';

const video: ProbedStream = {
  index: 0,
  codec_type: 'video',
  codec_name: 'h264',
  width: 1920,
  height: 1080,
  sample_aspect_ratio: '1:1',
  pix_fmt: 'yuv420p',
  field_order: 'progressive',
  r_frame_rate: '30000/1001',
  avg_frame_rate: '30000/1001',
  duration: '10.01',
};
const audio: ProbedStream = { index: 1, codec_type: 'audio', codec_name: 'aac', channels: 2 };
const probe = (streams: ProbedStream[], format: Partial<Probe['format']> = {}): Probe => ({
  streams,
  format: { format_name: 'mov,mp4,m4a,3gp,3g2,mj2', duration: '10.05', ...format },
});
const facts = (...streams: ProbedStream[]) => {
  const read = readSourceFacts(probe(streams));
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
};

test('an ordinary file is read as it is, and nothing about it is odd', () => {
  const read = facts(video, audio);
  expect(read).toMatchObject({ durationMs: 10_010, audioTracks: 1, audio: { index: 1, codec: 'aac', channels: 2 } });
  expect(read.video).toMatchObject({ width: 1920, height: 1080, frameRate: 29.97, rotated: false, range: 'sdr' });
  expect(odditiesOf(read)).toEqual([]);
});

test('a clock that is told instead of a frame rate is not taken for one', () => {
  const read = facts({ ...video, r_frame_rate: '1000/1', avg_frame_rate: '0/0' }, audio);
  expect(read.video).toMatchObject({ frameRate: 30, variableFrameRate: true });
});

test('a picture that begins after the file does is late', () => {
  expect(facts({ ...video, start_time: '0.723' }).video.lateMs).toBe(723);
  const shifted = readSourceFacts(probe([{ ...video, start_time: '1.4' }], { start_time: '1.4' }));
  expect(shifted).toMatchObject({ value: { video: { lateMs: 0 } } });
});

test('a turned camera swaps the sides, whichever way it turned', () => {
  for (const rotation of [90, -90, 270]) {
    const read = facts({ ...video, side_data_list: [{}, { rotation }] });
    expect(read.video).toMatchObject({ width: 1080, height: 1920, rotated: true });
  }
  expect(facts({ ...video, side_data_list: [{ rotation: 180 }] }).video).toMatchObject({
    width: 1920,
    height: 1080,
    rotated: true,
  });
});

test('pixels that are not square change the shown width', () => {
  const read = facts({ ...video, width: 720, height: 576, sample_aspect_ratio: '64:45' });
  expect(read.video).toMatchObject({ width: 1024, height: 576, squarePixels: false });
});

test.each([
  [{ codec_name: 'vp9' }, 'VIDEO_CODEC'],
  [{ avg_frame_rate: '24/1', r_frame_rate: '30/1' }, 'VARIABLE_FRAME_RATE'],
  [{ field_order: 'tt' }, 'INTERLACED'],
  [{ color_transfer: 'smpte2084' }, 'HIGH_DYNAMIC_RANGE'],
  [{ pix_fmt: 'yuv444p10le' }, 'PIXEL_FORMAT'],
  [{ width: 361, height: 203 }, 'ODD_SIZE'],
] as const)('what is odd is said: %o is %s', (change, code) => {
  expect(odditiesOf(facts({ ...video, ...change }, audio))).toEqual([code]);
});

test('sound is told: none, surround, several tracks, the default one taken', () => {
  expect(odditiesOf(facts(video))).toEqual(['NO_AUDIO']);
  expect(odditiesOf(facts(video, { ...audio, channels: 6 }))).toEqual(['SURROUND_AUDIO']);
  const two = facts(video, audio, { ...audio, index: 2, disposition: { default: 1 }, tags: { language: 'fra' } });
  expect(two.audio).toMatchObject({ index: 2, language: 'fra' });
  expect(odditiesOf(two)).toEqual(['SEVERAL_AUDIO_TRACKS']);
});

test('a cover picture is not a video', () => {
  const cover = { ...video, codec_name: 'mjpeg', disposition: { attached_pic: 1 } };
  expect(readSourceFacts(probe([cover, audio]))).toMatchObject({ ok: false, refusal: { code: 'NO_VIDEO_STREAM' } });
  expect(facts(cover, { ...video, index: 3 }, audio).video.index).toBe(3);
});

test.each([
  ['NO_VIDEO_STREAM', probe([audio])],
  ['NOT_A_VIDEO', probe([{ index: 0, codec_type: 'data' }])],
  ['STILL_IMAGE', probe([{ ...video, codec_name: 'png' }], { format_name: 'png_pipe' })],
  ['TOO_MANY_PIXELS', probe([{ ...video, width: 16_000, height: 16_000 }])],
  ['TOO_LONG', probe([{ ...video, duration: '43201' }])],
  ['TOO_LONG', probe([video], { duration: '90000' })],
  ['TOO_MANY_STREAMS', probe(Array.from({ length: 33 }, (_, index) => ({ ...audio, index })))],
  ['UNREADABLE_VIDEO', probe([{ ...video, width: 0, height: 0 }])],
] as const)('%s is refused', (code, bad) => {
  expect(readSourceFacts(bad)).toMatchObject({ ok: false, refusal: { code } });
});

test('a file without a length is taken, and said to be odd', () => {
  const { duration: _, ...endless } = video;
  const read = readSourceFacts({ streams: [endless, audio], format: { format_name: 'matroska,webm' } });
  expect(read).toMatchObject({ ok: true, value: { durationMs: null } });
  if (read.ok) expect(odditiesOf(read.value)).toEqual(['NO_DURATION']);
});
