import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import {
  newContentKey,
  newWrappedTenantKey,
  openTenantKey,
  PICTURE_KEY_ID,
  sealKeyFile,
  sealPicture,
} from '@streamgate/asset-format/key-file';
import type { Manifest, ManifestRendition, ManifestSegment } from '@streamgate/asset-format/manifest';
import { assetFolder, keyFilePath, manifestPath } from '@streamgate/asset-format/paths';
import { type AssetId, newId, type TenantId } from '@streamgate/kernel/ids';
import type { ObjectStore } from '@streamgate/object-store/object-store';
import type { AssetKey } from '../src/asset/asset-key.ts';

export interface TestAsset {
  readonly tenantId: TenantId;
  readonly assetId: AssetId;
  readonly manifest: Manifest;
  /** Clear bytes by path: what must never leave without a lease. */
  readonly clear: ReadonlyMap<string, Buffer>;
  readonly keys: ReadonlyMap<string, Buffer>;
  readonly poster: Buffer;
  readonly sheet: Buffer;
}

/** One rendition's bytes in clear. */
export interface Clip {
  readonly init: Buffer;
  readonly segments: readonly { readonly bytes: Buffer; readonly seconds: number }[];
}

interface Options {
  /** Real film, by rendition; random bytes where not given. */
  readonly clips?: Readonly<Record<string, Clip>>;
  readonly masterKey: Uint8Array;
  readonly tenantId?: TenantId;
  readonly posterPublic?: boolean;
  readonly complete?: boolean;
  readonly withAudio?: boolean;
}

const TIMESCALE = 90_000;
const BOARD = { sheets: ['board/0.jpg'], columns: 2, rows: 2, tileWidth: 160, tileHeight: 90, intervalMs: 4_000, count: 3 };

const noise = (): Clip => ({
  init: randomBytes(700),
  segments: [2, 2, 4, 1.5].map((seconds, index) => ({ bytes: randomBytes(3_000 + index), seconds })),
});

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 12);

const shapeOf = (kind: 'video' | 'audio', height: number) =>
  kind === 'video'
    ? { codecs: 'avc1.64001f', width: Math.round((height * 16) / 9), height, frameRate: 23.976, channels: null, language: null }
    : { codecs: 'mp4a.40.2', width: null, height: null, frameRate: null, channels: 2, language: 'en' };

function makeKeys(masterKey: Uint8Array, owner: AssetKey) {
  const wrapped = newWrappedTenantKey(masterKey, owner.tenantId, 1);
  const tenantKey = openTenantKey(masterKey, owner.tenantId, 1, wrapped);
  const contentKeys = [newContentKey('k0', 'segment'), newContentKey('k1', 'segment'), newContentKey(PICTURE_KEY_ID, 'picture')];
  return { contentKeys, keyFile: sealKeyFile(tenantKey, wrapped, owner, contentKeys) };
}

/** Stores a small asset of the real format: random "video", really encrypted, keys really wrapped. */
export async function putTestAsset(store: ObjectStore, options: Options): Promise<TestAsset> {
  const tenantId = options.tenantId ?? newId<TenantId>();
  const assetId = newId<AssetId>();
  const owner = { tenantId, assetId };
  const folder = assetFolder(tenantId, assetId);
  const clear = new Map<string, Buffer>();
  const { contentKeys, keyFile } = makeKeys(options.masterKey, owner);
  const keyOf = (id: string): Uint8Array => contentKeys.find((key) => key.id === id)?.key ?? new Uint8Array();

  const putSegment = async (
    name: string,
    index: number,
    { bytes: plain, seconds }: Clip['segments'][number],
  ): Promise<ManifestSegment> => {
    const keyId = index < 2 ? 'k0' : 'k1';
    const iv = randomBytes(16);
    const cipher = createCipheriv('aes-128-cbc', keyOf(keyId), iv);
    const stored = Buffer.concat([cipher.update(plain), cipher.final()]);
    const path = `${name}/${String(index).padStart(6, '0')}.${sha(stored)}.m4s`;
    await store.put(folder + path, stored);
    clear.set(path, plain);
    return { path, duration: Math.round(seconds * TIMESCALE), sizeBytes: stored.length, keyId, iv: iv.toString('hex') };
  };

  const putRendition = async (name: string, kind: 'video' | 'audio', height: number): Promise<ManifestRendition> => {
    const { init, segments: parts } = options.clips?.[name] ?? noise();
    const path = `${name}/init.${sha(init)}.mp4`;
    await store.put(folder + path, init);
    const segments = [];
    for (const [index, part] of parts.entries()) segments.push(await putSegment(name, index, part));
    const rates = { peakBps: height * 3_000 + 128_000, averageBps: height * 2_000 + 96_000 };
    return {
      name,
      kind,
      ...shapeOf(kind, height),
      ...rates,
      timescale: TIMESCALE,
      init: { path, sizeBytes: init.length },
      segments,
    };
  };

  const poster = Buffer.from(`poster of ${assetId}`);
  const sheet = Buffer.from(`storyboard of ${assetId}`);
  const pictureKey = keyOf(PICTURE_KEY_ID);
  await store.put(`${folder}poster.jpg`, sealPicture(pictureKey, owner, 'poster.jpg', poster));
  await store.put(`${folder}board/0.jpg`, sealPicture(pictureKey, owner, 'board/0.jpg', sheet));
  const manifest: Manifest = {
    format: 1,
    tenantId,
    assetId,
    durationMs: 9_500,
    complete: options.complete ?? true,
    posterPublic: options.posterPublic ?? false,
    poster: { path: 'poster.jpg', width: 1280, height: 720 },
    storyboard: BOARD,
    renditions: [
      await putRendition('v360', 'video', 360),
      await putRendition('v720', 'video', 720),
      ...((options.withAudio ?? true) ? [await putRendition('audio', 'audio', 0)] : []),
    ],
  };
  await store.put(keyFilePath(tenantId, assetId), Buffer.from(JSON.stringify(keyFile)));
  await store.put(manifestPath(tenantId, assetId), Buffer.from(JSON.stringify(manifest)));
  const keys = new Map(contentKeys.map((key) => [key.id, Buffer.from(key.key)]));
  return { tenantId, assetId, manifest, clear, keys, poster, sheet };
}
