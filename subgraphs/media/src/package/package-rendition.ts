/**
 * Turns the one fragmented MP4 that FFmpeg writes for a rendition into what is stored: the init in clear, then segments,
 * each some fragments long, encrypted and named by its hash. What is held in memory is one segment.
 */
import { createHash } from 'node:crypto';
import type { ManifestSegment } from '@streamgate/asset-format/manifest';
import { Fault } from '@streamgate/kernel/fault';
import type { ObjectStore } from '@streamgate/object-store/object-store';
import { type Box, readBoxes } from './mp4-boxes.ts';
import { type FragmentTimes, parseFragment } from './parse-fragment.ts';
import { type InitFacts, parseInit } from './parse-init.ts';
import { sealSegment } from './seal-segment.ts';
import { isSegmentFull, keyIdAt } from './segment-plan.rules.ts';

export interface PackageDeps {
  readonly store: ObjectStore;
  /** The asset's folder in the store, with its "/". */
  readonly folder: string;
  readonly keyFor: (keyId: string) => Uint8Array;
  /** Gets each part in clear, in order, for pictures; not called where nobody needs it. */
  readonly tee?: ((bytes: Uint8Array) => Promise<void>) | undefined;
}

export interface PackagedInit extends InitFacts {
  readonly path: string;
  readonly sizeBytes: number;
}

/** Told as the rendition grows. */
export interface RenditionListener {
  onInit(init: PackagedInit): void;
  onSegment(segment: ManifestSegment, endS: number): void;
}

interface OpenSegment {
  parts: Buffer[];
  times: FragmentTimes | null;
  index: number;
}

const extend = (times: FragmentTimes | null, next: FragmentTimes): FragmentTimes =>
  times === null ? next : { start: times.start, duration: times.duration + next.duration, samples: times.samples + next.samples };

async function storeInit(deps: PackageDeps, name: string, parts: readonly Buffer[]): Promise<PackagedInit> {
  const bytes = Buffer.concat(parts);
  const moov = parts.at(-1);
  if (moov === undefined) throw new Fault('There is no moov to store.', { retryable: false });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const path = `${name}/init.${hash}.mp4`;
  await deps.store.put(deps.folder + path, bytes);
  await deps.tee?.(bytes);
  return { ...parseInit({ type: 'moov', bytes: moov }), path, sizeBytes: bytes.length };
}

async function storeSegment(deps: PackageDeps, name: string, timescale: number, open: OpenSegment): Promise<ManifestSegment> {
  const times = open.times ?? { start: 0, duration: 0, samples: 0 };
  const keyId = keyIdAt(times.start / timescale);
  const sealed = sealSegment(deps.keyFor(keyId), open.parts);
  const path = `${name}/${String(open.index).padStart(6, '0')}.${sealed.sha256.slice(0, 12)}.m4s`;
  await deps.store.put(deps.folder + path, sealed.ciphertext, { sha256: sealed.sha256 });
  for (const part of open.parts) await deps.tee?.(part);
  return { path, duration: times.duration, sizeBytes: sealed.ciphertext.length, keyId, iv: sealed.iv };
}

/** Takes boxes one by one and stores what is whole. */
function createCutter(deps: PackageDeps, name: string, listener: RenditionListener) {
  const head: Buffer[] = [];
  let init: PackagedInit | null = null;
  let moof: Box | null = null;
  let open: OpenSegment = { parts: [], times: null, index: 0 };

  const close = async (): Promise<void> => {
    if (init === null || open.times === null) return;
    const segment = await storeSegment(deps, name, init.timescale, open);
    listener.onSegment(segment, (open.times.start + open.times.duration) / init.timescale);
    open = { parts: [], times: null, index: open.index + 1 };
  };

  const addFragment = async (mdat: Box): Promise<void> => {
    if (moof === null || init === null) return;
    open.parts.push(moof.bytes, mdat.bytes);
    open.times = extend(open.times, parseFragment(moof));
    moof = null;
    const { start, duration } = open.times;
    if (isSegmentFull(start / init.timescale, (start + duration) / init.timescale)) await close();
  };

  const take = async (box: Box): Promise<void> => {
    if (box.type === 'ftyp') head.push(box.bytes);
    if (box.type === 'moof') moof = box;
    if (box.type === 'mdat') await addFragment(box);
    if (box.type !== 'moov') return;
    init = await storeInit(deps, name, [...head, box.bytes]);
    listener.onInit(init);
  };
  return { take, close };
}

/** Reads the stream to its end; every segment is in the store before the listener hears of it. */
export async function packageRendition(
  deps: PackageDeps,
  rendition: { name: string; bytes: AsyncIterable<Uint8Array>; listener: RenditionListener },
): Promise<void> {
  const cutter = createCutter(deps, rendition.name, rendition.listener);
  for await (const box of readBoxes(rendition.bytes)) await cutter.take(box);
  await cutter.close();
}
