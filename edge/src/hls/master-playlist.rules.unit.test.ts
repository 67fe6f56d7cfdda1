import { expect, test } from 'vitest';
import { makeAudio, makeManifest, makeRendition } from '../../test/make-manifest.ts';
import { parsePlaylist } from '../../test/parse-playlist.ts';
import { masterPlaylist } from './master-playlist.rules.ts';

const v360 = makeRendition();
const v720 = makeRendition({
  name: 'v720',
  codecs: 'avc1.64001f',
  width: 1280,
  height: 720,
  peakBps: 2_700_000,
  averageBps: 2_000_000,
});

const masterOf = (renditions = [v720, v360, makeAudio()]): string => masterPlaylist(makeManifest({ renditions })) ?? '';

test('two rungs and one sound: lowest rung first, every attribute said', () => {
  expect(masterOf()).toMatchInlineSnapshot(`
    "#EXTM3U
    #EXT-X-VERSION:7
    #EXT-X-INDEPENDENT-SEGMENTS
    #EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="audio",NAME="Audio 1",DEFAULT=YES,AUTOSELECT=YES,CHANNELS="2",URI="audio/media.m3u8"
    #EXT-X-STREAM-INF:BANDWIDTH=1040000,AVERAGE-BANDWIDTH=828000,CODECS="avc1.64001e,mp4a.40.2",RESOLUTION=640x360,FRAME-RATE=29.970,AUDIO="audio"
    v360/media.m3u8
    #EXT-X-STREAM-INF:BANDWIDTH=2840000,AVERAGE-BANDWIDTH=2128000,CODECS="avc1.64001f,mp4a.40.2",RESOLUTION=1280x720,FRAME-RATE=29.970,AUDIO="audio"
    v720/media.m3u8
    "
  `);
});

test('an independent parser reads the same', () => {
  const parsed = parsePlaylist(masterOf());
  expect(parsed.version).toBe(7);
  expect(parsed.independentSegments).toBe(true);
  expect(parsed.playlists?.map(({ uri }) => uri)).toEqual(['v360/media.m3u8', 'v720/media.m3u8']);
  const [low] = parsed.playlists ?? [];
  expect(low?.attributes).toMatchObject({
    BANDWIDTH: 1_040_000,
    CODECS: 'avc1.64001e,mp4a.40.2',
    RESOLUTION: { width: 640, height: 360 },
    'FRAME-RATE': 29.97,
    AUDIO: 'audio',
  });
  expect(Number(low?.attributes['AVERAGE-BANDWIDTH'])).toBe(828_000);
  expect(parsed.mediaGroups?.AUDIO['audio']?.['Audio 1']).toMatchObject({ default: true, uri: 'audio/media.m3u8' });
});

test('a video without sound names no audio group', () => {
  const parsed = parsePlaylist(masterOf([v360]));
  expect(parsed.playlists).toHaveLength(1);
  expect(parsed.playlists?.[0]?.attributes.CODECS).toBe('avc1.64001e');
  expect(masterOf([v360])).not.toContain('AUDIO');
});

test('a sound without video is a variant of its own', () => {
  const parsed = parsePlaylist(masterOf([makeAudio()]));
  expect(parsed.playlists?.map(({ uri, attributes }) => [uri, attributes.CODECS])).toEqual([['audio/media.m3u8', 'mp4a.40.2']]);
  expect(masterOf([makeAudio()])).not.toContain('RESOLUTION');
});

test('languages share a group, names stay unique, the first plays unasked', () => {
  const sounds = [
    makeAudio({ name: 'audio-en', language: 'en', peakBps: 150_000 }),
    makeAudio({ name: 'audio-fr', language: 'fr', peakBps: 200_000 }),
    makeAudio({ name: 'audio-en2', language: 'en' }),
    makeAudio({ name: 'audio-x', language: 'not a language' }),
  ];
  const parsed = parsePlaylist(masterOf([v360, ...sounds]));
  const group = parsed.mediaGroups?.AUDIO['audio'] ?? {};
  expect(Object.keys(group)).toEqual(['English', 'French', 'English 3', 'Audio 4']);
  expect(Object.values(group).map((sound) => sound.default)).toEqual([true, false, false, false]);
  expect(parsed.playlists?.[0]?.attributes.BANDWIDTH).toBe(1_100_000);
});

test('another codec or channel layout makes a group of its own, and a variant of each rung for it', () => {
  const surround = makeAudio({ name: 'audio-51', codecs: 'ec-3', channels: 6, peakBps: 384_000 });
  const parsed = parsePlaylist(masterOf([v360, v720, makeAudio(), surround]));
  expect(parsed.playlists?.map(({ attributes }) => [attributes.CODECS, attributes.AUDIO])).toEqual([
    ['avc1.64001e,mp4a.40.2', 'audio'],
    ['avc1.64001f,mp4a.40.2', 'audio'],
    ['avc1.64001e,ec-3', 'audio-2'],
    ['avc1.64001f,ec-3', 'audio-2'],
  ]);
});

test('rungs without a segment yet are left out; with none at all there is no playlist', () => {
  expect(masterOf([v360, { ...v720, segments: [] }])).not.toContain('v720');
  expect(masterPlaylist(makeManifest({ renditions: [{ ...v360, segments: [] }] }))).toBeNull();
  expect(masterPlaylist(makeManifest({ renditions: [] }))).toBeNull();
});

test('text from a file cannot add a line or an attribute', () => {
  const sound = makeAudio({ language: 'x"\n#EXT-X-MEDIA:TYPE=AUDIO,URI="http://elsewhere.example/' });
  const master = masterOf([v360, sound]);
  expect(master.split('\n').filter((line) => line.startsWith('#EXT-X-MEDIA'))).toHaveLength(1);
  expect(parsePlaylist(master).mediaGroups?.AUDIO['audio']?.['Audio 1']?.uri).toBe('audio/media.m3u8');
});
