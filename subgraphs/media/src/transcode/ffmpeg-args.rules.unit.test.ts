import { expect, test } from 'vitest';
import { planLadder } from './ffmpeg-args.rules.ts';
import { ladderFor } from './ladder.rules.ts';
import { FORMATS, looksLikePlaylist } from './probe.rules.ts';
import type { SourceFacts } from './source-facts.rules.ts';

const source: SourceFacts = {
  durationMs: 10_000,
  format: 'mov',
  video: {
    index: 2,
    codec: 'h264',
    width: 1280,
    height: 720,
    frameRate: 25,
    frameRatio: '25/1',
    variableFrameRate: false,
    lateMs: 0,
    rotated: false,
    squarePixels: true,
    interlaced: false,
    range: 'sdr',
    pixelFormat: 'yuv420p',
  },
  audio: { index: 0, codec: 'aac', channels: 2, language: null },
  audioTracks: 1,
};
const plan = (facts: SourceFacts = source) => planLadder(facts, ladderFor(facts.video));
const after = (options: readonly string[], name: string) => options[options.indexOf(name) + 1];

test('one decode is split into every rung', () => {
  const { filters, outputs } = plan();
  expect(filters[0]).toBe('[0:2]split=3[s0][s1][s2]');
  expect(filters[2]).toBe('[s1]scale=854:480:flags=bicubic,setsar=1,format=yuv420p[v1]');
  expect(outputs.map(({ name }) => name)).toEqual(['v720', 'v480', 'v360', 'audio']);
});

test('the walls stand before the input', () => {
  const { inputOptions } = plan();
  expect(after(inputOptions, '-protocol_whitelist')).toBe('file');
  expect(after(inputOptions, '-format_whitelist')).toBe(FORMATS);
  expect(Number(after(inputOptions, '-max_pixels'))).toBe(36_000_000);
});

test('no demuxer that can name another file is allowed', () => {
  const names = FORMATS.split(',');
  for (const name of ['hls', 'dash', 'concat', 'image2', 'sdp', 'rtsp', 'applehttp', 'lavfi', 'tty', 'svg_pipe', 'imf'])
    expect(names).not.toContain(name);
});

test('key frames are forced at the same times in every rung', () => {
  for (const { options } of plan().outputs.filter(({ name }) => name !== 'audio')) {
    expect(after(options, '-force_key_frames')).toBe('expr:gte(t,n_forced*2)');
    expect(after(options, '-sc_threshold')).toBe('0');
    expect(after(options, '-movflags')).toContain('cmaf');
  }
});

test('sound keeps its priming edit: never cmaf', () => {
  const audio = plan().outputs.at(-1);
  expect(after(audio?.options ?? [], '-movflags')).not.toContain('cmaf');
  expect(after(audio?.options ?? [], '-map')).toBe('0:0');
});

test('without sound there is no sound output', () => {
  expect(plan({ ...source, audio: null }).outputs.map(({ name }) => name)).toEqual(['v720', 'v480', 'v360']);
});

test('a picture that begins late is led in by its first frame', () => {
  const late = (variableFrameRate: boolean) =>
    plan({ ...source, video: { ...source.video, lateMs: 723, variableFrameRate } }).filters[0];
  expect(late(false)).toContain('fps=25/1:start_time=0,split');
  expect(late(true)).toContain('tpad=start_mode=clone:start_duration=723ms,split');
  expect(plan().filters[0]).not.toContain('fps');
});

test('interlaced and high dynamic range sources are treated once, before the split', () => {
  const odd = plan({ ...source, video: { ...source.video, interlaced: true, range: 'hdr' } });
  expect(odd.filters[0]).toMatch(/^\[0:2\]bwdif.*,scale=1280:720.*tonemap=hable.*,split=3/);
});

test.each(['#EXTM3U\n', '\ufeff#EXTM3U', '  ffconcat version 1.0', '<?xml version="1.0"?>\n<MPD ', '<svg xmlns', '[playlist]'])(
  'the text %j is a playlist',
  (head) => expect(looksLikePlaylist(head)).toBe(true),
);
test.each(['\0\0\0\u0018ftypmp42', 'RIFF', 'plain words', ''])('the bytes %j are none', (head) =>
  expect(looksLikePlaylist(head)).toBe(false),
);
