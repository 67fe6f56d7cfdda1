import type { AssetId, TenantId } from '@streamgate/kernel/ids';
import { z } from 'zod';

/**
 * `manifest.json`: our own truth about a stored asset, written by media's worker, read by the edge, which renders HLS from
 * it. Everything it names is immutable and encrypted; the manifest itself is replaced whole when a rung is added.
 * The shape is stored: add optional fields only, and raise `format` for anything else.
 */
const Segment = z.object({
  /** Relative to the asset's folder. */
  path: z.string(),
  /** In units of the rendition's timescale. */
  duration: z.number().int().positive(),
  /** Stored (encrypted) size. */
  sizeBytes: z.number().int().positive(),
  /** Key in keys.json. */
  keyId: z.string(),
  /** AES-128-CBC initialisation vector, 32 hex digits. */
  iv: z.string().length(32),
});

const Rendition = z.object({
  /** Folder and id: "v720", "audio". */
  name: z.string().regex(/^[a-z0-9-]{1,40}$/),
  kind: z.enum(['video', 'audio']),
  /** RFC 6381, read from the stream: "avc1.64001f", "mp4a.40.2". */
  codecs: z.string(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  frameRate: z.number().nullable(),
  /** Audio only. */
  channels: z.number().int().nullable(),
  language: z.string().nullable(),
  /** Highest bit rate of any segment and mean over all, encrypted bytes, bits per second. */
  peakBps: z.number().int(),
  averageBps: z.number().int(),
  timescale: z.number().int().positive(),
  /** CMAF header, in clear: it holds no picture and no sound. */
  init: z.object({ path: z.string(), sizeBytes: z.number().int() }),
  segments: z.array(Segment),
});

export const Manifest = z.object({
  format: z.literal(1),
  tenantId: z.uuid().transform((id) => id as TenantId),
  assetId: z.uuid().transform((id) => id as AssetId),
  durationMs: z.number().int(),
  /** False while segments are still being added: players get EVENT playlists and look again. */
  complete: z.boolean(),
  posterPublic: z.boolean(),
  /** Sealed JPEG (see key-file.ts). */
  poster: z.object({ path: z.string(), width: z.number().int(), height: z.number().int() }).nullable(),
  storyboard: z
    .object({
      /** Sealed JPEG sheets, in order. */
      sheets: z.array(z.string()),
      columns: z.number().int(),
      rows: z.number().int(),
      tileWidth: z.number().int(),
      tileHeight: z.number().int(),
      intervalMs: z.number().int(),
      count: z.number().int(),
    })
    .nullable(),
  renditions: z.array(Rendition),
});

export type Manifest = z.output<typeof Manifest>;
export type ManifestRendition = Manifest['renditions'][number];
export type ManifestSegment = ManifestRendition['segments'][number];

/** `keys.json`: the asset's content keys, wrapped by the tenant's key, which is wrapped by the master key (AES-256-GCM). */
export const KeyFile = z.object({
  format: z.literal(1),
  tenantKey: z.object({ version: z.number().int(), wrapped: z.string() }),
  /** `purpose` "segment": 16 bytes, served to players under a lease; "picture": 32 bytes, never leaves the server. */
  keys: z.array(z.object({ id: z.string(), purpose: z.enum(['segment', 'picture']), wrapped: z.string() })),
});

export type KeyFile = z.output<typeof KeyFile>;
