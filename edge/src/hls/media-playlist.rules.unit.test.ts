import { expect, test } from 'vitest';
import { makeManifest, makeRendition, makeSegment } from '../../test/make-manifest.ts';
import { parsePlaylist } from '../../test/parse-playlist.ts';
import { mediaPlaylist, targetDuration } from './media-playlist.rules.ts';

const MEDIA = 'https://edge.example/media/t/a/';
const iv = (digit: string): string => digit.repeat(32);

const rendition = makeRendition({
  segments: [
    makeSegment({ path: 'v360/000000.aa.m4s', duration: 2_000, keyId: 'k0', iv: iv('0') }),
    makeSegment({ path: 'v360/000001.bb.m4s', duration: 2_002, keyId: 'k0', iv: iv('1') }),
    makeSegment({ path: 'v360/000002.cc.m4s', duration: 4_004, keyId: 'k1', iv: iv('2') }),
  ],
});

test('a finished rendition is VOD, with a key line for every change of key or IV', () => {
  expect(mediaPlaylist(makeManifest(), rendition, MEDIA)).toMatchInlineSnapshot(`
    "#EXTM3U
    #EXT-X-VERSION:7
    #EXT-X-TARGETDURATION:4
    #EXT-X-MEDIA-SEQUENCE:0
    #EXT-X-PLAYLIST-TYPE:VOD
    #EXT-X-INDEPENDENT-SEGMENTS
    #EXT-X-MAP:URI="https://edge.example/media/t/a/v360/init.aaaa.mp4"
    #EXT-X-KEY:METHOD=AES-128,URI="../keys/k0",IV=0x00000000000000000000000000000000
    #EXTINF:2.000000,
    https://edge.example/media/t/a/v360/000000.aa.m4s
    #EXT-X-KEY:METHOD=AES-128,URI="../keys/k0",IV=0x11111111111111111111111111111111
    #EXTINF:2.002000,
    https://edge.example/media/t/a/v360/000001.bb.m4s
    #EXT-X-KEY:METHOD=AES-128,URI="../keys/k1",IV=0x22222222222222222222222222222222
    #EXTINF:4.004000,
    https://edge.example/media/t/a/v360/000002.cc.m4s
    #EXT-X-ENDLIST
    "
  `);
});

test('an independent parser finds each segment with its own key and IV, and the init file in clear', () => {
  const parsed = parsePlaylist(mediaPlaylist(makeManifest(), rendition, MEDIA));
  expect(parsed.endList).toBe(true);
  expect(parsed.playlistType).toBe('VOD');
  expect(parsed.segments.map(({ uri }) => uri)).toEqual(rendition.segments.map(({ path }) => MEDIA + path));
  expect(parsed.segments.map(({ key }) => key?.uri)).toEqual(['../keys/k0', '../keys/k0', '../keys/k1']);
  expect(parsed.segments.map(({ key }) => key?.iv[0])).toEqual([0x0, 0x11111111, 0x22222222]);
  expect(parsed.segments[2]?.map?.uri).toBe(`${MEDIA}v360/init.aaaa.mp4`);
  expect(parsed.segments[0]?.map?.key).toBeUndefined();
});

test('segments under one key and IV share one key line', () => {
  const segments = [makeSegment(), makeSegment({ path: 'v360/000001.bb.m4s' })];
  const playlist = mediaPlaylist(makeManifest(), makeRendition({ segments }), MEDIA);
  expect(playlist.match(/#EXT-X-KEY/g)).toHaveLength(1);
});

test('a growing rendition is EVENT, begins at its beginning and has no end', () => {
  const parsed = parsePlaylist(mediaPlaylist(makeManifest({ complete: false }), rendition, MEDIA));
  expect(parsed.playlistType).toBe('EVENT');
  expect(parsed.endList).not.toBe(true);
  expect(parsed.start?.timeOffset).toBe(0);
});

test('no segment, rounded, is longer than the target duration, which does not move while segments come', () => {
  const first = makeRendition({ segments: rendition.segments.slice(0, 1) });
  expect(targetDuration(first)).toBe(targetDuration(rendition));
  const long = makeRendition({ segments: [makeSegment({ duration: 9_500 })] });
  expect(targetDuration(long)).toBe(10);
});

test('durations keep their sum', () => {
  const segments = Array.from({ length: 1_000 }, (_, index) => makeSegment({ path: `v360/${index}.aa.m4s`, duration: 90_090 }));
  const parsed = parsePlaylist(mediaPlaylist(makeManifest(), makeRendition({ timescale: 30_000, segments }), MEDIA));
  const sum = parsed.segments.reduce((total, { duration }) => total + duration, 0);
  expect(sum).toBeCloseTo(3_003, 3);
});
