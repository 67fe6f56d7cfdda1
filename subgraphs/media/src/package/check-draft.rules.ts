import type { ManifestRendition } from '@streamgate/asset-format/manifest';

const LEAST_MISSING_MS = 1_000;
const MISSING_SHARE = 0.05;
const A_LITTLE_MS = 300;

const lastsMs = ({ segments, timescale }: ManifestRendition): number =>
  (segments.reduce((sum, segment) => sum + segment.duration, 0) * 1_000) / timescale;

export type DraftVerdict =
  | { readonly ok: true; readonly shorter: boolean }
  | { readonly ok: false; readonly code: 'UNREADABLE_VIDEO' | 'TRUNCATED' | 'ENCODER_FAILED'; readonly detail: string };

/**
 * What must hold before an asset is called whole: every planned rendition is there, all pictures have the same segments, and
 * the picture lasts as long as the file said (FFmpeg ends without an error where a file breaks off).
 */
export function checkDraft(
  renditions: readonly ManifestRendition[],
  wanted: { names: readonly string[]; declaredMs: number | null },
): DraftVerdict {
  const videos = renditions.filter(({ kind }) => kind === 'video');
  const [first] = videos;
  if (first === undefined) return { ok: false, code: 'UNREADABLE_VIDEO', detail: 'No frame could be decoded.' };
  const missing = wanted.names.filter((name) => !renditions.some((rendition) => rendition.name === name));
  if (missing.length > 0) return { ok: false, code: 'ENCODER_FAILED', detail: `Nothing was written for ${missing.join(', ')}.` };
  if (videos.some(({ segments }) => segments.length !== first.segments.length))
    return { ok: false, code: 'ENCODER_FAILED', detail: 'The rungs do not have the same segments.' };
  const madeMs = lastsMs(first);
  const lostMs = (wanted.declaredMs ?? madeMs) - madeMs;
  if (lostMs > Math.max(LEAST_MISSING_MS, (wanted.declaredMs ?? 0) * MISSING_SHARE))
    return { ok: false, code: 'TRUNCATED', detail: `${Math.round(madeMs)} ms of ${wanted.declaredMs} ms could be decoded.` };
  return { ok: true, shorter: lostMs > A_LITTLE_MS };
}
