import type { Manifest, ManifestRendition, ManifestSegment } from '@streamgate/asset-format/manifest';
import type { AssetId, TenantId } from '@streamgate/kernel/ids';

/** A manifest as plain data, for rules that read one. */
export const makeSegment = (changes: Partial<ManifestSegment> = {}): ManifestSegment => ({
  path: 'v360/000000.aaaa.m4s',
  duration: 4_000,
  sizeBytes: 100_000,
  keyId: 'k0',
  iv: '000102030405060708090a0b0c0d0e0f',
  ...changes,
});

export const makeRendition = (changes: Partial<ManifestRendition> = {}): ManifestRendition => ({
  name: 'v360',
  kind: 'video',
  codecs: 'avc1.64001e',
  width: 640,
  height: 360,
  frameRate: 30_000 / 1_001,
  channels: null,
  language: null,
  peakBps: 900_000,
  averageBps: 700_000,
  timescale: 1_000,
  init: { path: 'v360/init.aaaa.mp4', sizeBytes: 700 },
  segments: [makeSegment()],
  ...changes,
});

export const makeAudio = (changes: Partial<ManifestRendition> = {}): ManifestRendition =>
  makeRendition({
    name: 'audio',
    kind: 'audio',
    codecs: 'mp4a.40.2',
    width: null,
    height: null,
    frameRate: null,
    channels: 2,
    peakBps: 140_000,
    averageBps: 128_000,
    init: { path: 'audio/init.bbbb.mp4', sizeBytes: 600 },
    segments: [makeSegment({ path: 'audio/000000.bbbb.m4s' })],
    ...changes,
  });

export const makeManifest = (changes: Partial<Manifest> = {}): Manifest => ({
  format: 1,
  tenantId: '01890000-0000-7000-8000-000000000001' as TenantId,
  assetId: '01890000-0000-7000-8000-000000000002' as AssetId,
  durationMs: 4_000,
  complete: true,
  posterPublic: false,
  poster: null,
  storyboard: null,
  renditions: [makeRendition(), makeAudio()],
  ...changes,
});
