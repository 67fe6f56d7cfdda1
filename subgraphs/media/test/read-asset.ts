import { createDecipheriv } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openKeyFile } from '@streamgate/asset-format/key-file';
import { KeyFile, Manifest, type ManifestRendition } from '@streamgate/asset-format/manifest';
import { assetFolder, keyFilePath, manifestPath } from '@streamgate/asset-format/paths';
import type { AssetId, TenantId } from '@streamgate/kernel/ids';
import { ffprobe, type MediaBench, masterKey } from './media-bench.ts';

const json = async (bench: MediaBench, path: string): Promise<unknown> =>
  JSON.parse(Buffer.from((await bench.deps.store.get(path)) ?? new Uint8Array()).toString());

export const readManifest = async (bench: MediaBench, tenantId: TenantId, assetId: AssetId): Promise<Manifest> =>
  Manifest.parse(await json(bench, manifestPath(tenantId, assetId)));

export async function readKeys(bench: MediaBench, tenantId: TenantId, assetId: AssetId) {
  const keys = openKeyFile(masterKey, { tenantId, assetId }, KeyFile.parse(await json(bench, keyFilePath(tenantId, assetId))));
  return new Map(keys.map((key) => [key.id, key.key]));
}

/** Puts a rendition together again as a player would: init, then every segment decrypted. Returns the path of an MP4. */
export async function joinRendition(bench: MediaBench, manifest: Manifest, rendition: ManifestRendition): Promise<string> {
  const folder = assetFolder(manifest.tenantId, manifest.assetId);
  const keys = await readKeys(bench, manifest.tenantId, manifest.assetId);
  const parts: Uint8Array[] = [(await bench.deps.store.get(folder + rendition.init.path)) ?? new Uint8Array()];
  for (const segment of rendition.segments) {
    const decipher = createDecipheriv('aes-128-cbc', keys.get(segment.keyId) ?? new Uint8Array(), Buffer.from(segment.iv, 'hex'));
    const sealed = (await bench.deps.store.get(folder + segment.path)) ?? new Uint8Array();
    parts.push(decipher.update(sealed), decipher.final());
  }
  const path = join(bench.folder, `${manifest.assetId}-${rendition.name}.mp4`);
  await writeFile(path, Buffer.concat(parts));
  return path;
}

/** What a decoder really gets from a file: decoded frames (or packets of sound), size and span of its times. */
export async function decode(path: string) {
  const { stdout } = await ffprobe('-count_frames', '-show_streams', '-show_frames', '-of', 'json', path);
  const read = JSON.parse(stdout) as {
    streams: {
      codec_name: string;
      width?: number;
      height?: number;
      nb_read_frames: string;
      channels?: number;
      sample_rate?: string;
    }[];
    frames: { pts_time: string; key_frame: number; nb_samples?: number }[];
  };
  const times = read.frames.map((frame) => Number(frame.pts_time)).sort((a, b) => a - b);
  return {
    stream: read.streams[0],
    frames: Number(read.streams[0]?.nb_read_frames),
    timesS: times,
    firstS: times[0] ?? Number.NaN,
    keyTimesS: read.frames.filter((frame) => frame.key_frame === 1).map((frame) => Number(frame.pts_time)),
    samples: read.frames.reduce((sum, frame) => sum + (frame.nb_samples ?? 0), 0),
  };
}
