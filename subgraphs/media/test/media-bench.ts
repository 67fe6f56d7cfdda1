/** A bench for media's tests: real database, Redis, disk store and FFmpeg, and a file made ready to be processed. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Clock, systemClock } from '@streamgate/kernel/clock';
import { type AssetId, newId, type TenantId, type UploadId, type VideoId } from '@streamgate/kernel/ids';
import { createTestPlatform, type TestPlatform } from '@streamgate/testing/platform';
import { type OpenedMediaDeps, openMediaDeps } from '../src/deps.ts';
import { findMediaTools } from '../src/transcode/process-limits.ts';
import { transcodeAsset } from '../src/transcode/transcode-asset.ts';
import { createUpload } from '../src/upload/create-upload.ts';
import { finishUpload } from '../src/upload/finish-upload.ts';
import { keepVideo } from '../src/video/media-video.store.ts';

const run = promisify(execFile);

export const masterKey = randomBytes(32);
export const uploadSecret = 'a-test-upload-secret-of-enough-letters';
export const tools = findMediaTools('/usr/local/bin:/usr/bin:/bin');

/** Runs FFmpeg outside of the product, to make inputs and to check outputs. */
export const ffmpeg = (...args: string[]) => run('ffmpeg', ['-v', 'error', '-y', ...args], { maxBuffer: 64 * 2 ** 20 });
export const ffprobe = (...args: string[]) => run('ffprobe', ['-v', 'error', ...args], { maxBuffer: 64 * 2 ** 20 });

export interface Announced {
  readonly assetId: AssetId;
  readonly uploadId: UploadId;
  readonly videoId: VideoId;
}

export interface MediaBench extends AsyncDisposable {
  readonly platform: TestPlatform;
  readonly deps: OpenedMediaDeps;
  readonly folder: string;
  readonly objects: string;
  newVideo(tenantId: TenantId, facts?: { posterPublic?: boolean }): Promise<VideoId>;
  /** Announces a file and puts its bytes where the edge would. */
  bring(tenantId: TenantId, path: string, videoId?: VideoId): Promise<Announced>;
  /** One attempt of a worker at an asset. */
  transcode(tenantId: TenantId, assetId: AssetId, attempt: number, signal?: AbortSignal): Promise<void>;
  /** The whole way of one file, without the queue. */
  process(tenantId: TenantId, path: string, videoId?: VideoId): Promise<Announced>;
}

export async function openMediaBench(source: Record<string, string> = {}, clock: Clock = systemClock): Promise<MediaBench> {
  const folder = await mkdtemp(join(tmpdir(), 'media-bench-'));
  const objects = join(folder, 'objects');
  await mkdir(join(folder, 'work'));
  const platform = await createTestPlatform({
    clock,
    source: {
      OBJECT_STORE_URL: `file://${objects}`,
      EDGE_URL: 'http://edge.test',
      STREAMGATE_UPLOAD_SECRET: uploadSecret,
      STREAMGATE_MASTER_KEY: masterKey.toString('hex'),
      STREAMGATE_WORK_DIR: join(folder, 'work'),
      ...source,
    },
  });
  const deps = openMediaDeps(platform);
  const newVideo: MediaBench['newVideo'] = async (tenantId, facts = {}) => {
    const videoId = newId<VideoId>();
    await keepVideo(deps.database, tenantId, { videoId, posterPublic: facts.posterPublic ?? true, deleted: false, version: 1 });
    return videoId;
  };
  const bring: MediaBench['bring'] = async (tenantId, path, given) => {
    const videoId = given ?? (await newVideo(tenantId));
    const { size } = await stat(path);
    const created = await createUpload(deps, tenantId, {
      videoId,
      fileName: 'clip.mp4',
      sizeBytes: BigInt(size),
      contentType: 'video/mp4',
      accountId: null,
      idempotencyKey: null,
    });
    if (!created.ok) throw new Error(created.refusal.code);
    const uploadId = created.value.id as UploadId;
    await mkdir(join(objects, 'uploads'), { recursive: true });
    await copyFile(path, join(objects, 'uploads', uploadId));
    return { assetId: created.value.assetId as AssetId, uploadId, videoId };
  };
  const transcode: MediaBench['transcode'] = (tenantId, assetId, attempt, signal = new AbortController().signal) =>
    transcodeAsset(deps, { tenantId, assetId, attempt, tools, signal });
  return {
    platform,
    deps,
    folder,
    objects,
    newVideo,
    bring,
    transcode,
    process: async (tenantId, path, videoId) => {
      const announced = await bring(tenantId, path, videoId);
      const finished = await finishUpload(deps, tenantId, announced);
      if (!finished.ok) throw new Error(finished.refusal.code);
      await transcode(tenantId, announced.assetId, 0);
      return announced;
    },
    [Symbol.asyncDispose]: async () => {
      await deps.feed.service.stop();
      await platform[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A clip of `seconds` with a moving test picture and a tone. */
export async function makeClip(
  folder: string,
  name: string,
  facts: { seconds?: number; size?: string; rate?: string; args?: string[]; sound?: boolean } = {},
): Promise<string> {
  const path = join(folder, name);
  const { seconds = 2, size = '320x180', rate = '30', args = [], sound = true } = facts;
  const tone = sound ? ['-f', 'lavfi', '-i', `sine=frequency=440:duration=${seconds}`] : [];
  const codecs = args.includes('-c:v') ? [] : ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p'];
  await ffmpeg('-f', 'lavfi', '-i', `testsrc=duration=${seconds}:size=${size}:rate=${rate}`, ...tone, ...codecs, ...args, path);
  return path;
}
