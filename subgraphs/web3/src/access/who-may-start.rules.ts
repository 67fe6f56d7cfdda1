import type { Permission } from '@streamgate/kernel/permissions';
import type { VideoAccess } from './video-access.store.ts';

const PLAYABLE = new Set(['playable', 'ready']);

/**
 * How somebody stands to a video before its gate is asked: "absent" reads like a missing row, "preview" passes the gate
 * because they work on it, "viewer" is asked.
 */
export type Standing = 'absent' | 'preview' | 'viewer';

type Seen = Pick<VideoAccess, 'visibility' | 'publishAt' | 'deleted'>;

/** True for whoever has the address: public, unlisted, or scheduled for a time that has come. */
export function isPublished(video: Seen, nowMs: number): boolean {
  if (video.visibility === 'scheduled') return video.publishAt !== null && video.publishAt.getTime() <= nowMs;
  return video.visibility === 'public' || video.visibility === 'unlisted';
}

export function standingOf(video: Seen | undefined, permissions: readonly Permission[], nowMs: number): Standing {
  if (video === undefined || video.deleted) return 'absent';
  if (permissions.includes('videos:write')) return 'preview';
  if (permissions.includes('videos:read')) return 'viewer';
  return isPublished(video, nowMs) ? 'viewer' : 'absent';
}

export const isPlayable = (video: Pick<VideoAccess, 'assetId' | 'assetState'>): boolean =>
  video.assetId !== null && PLAYABLE.has(video.assetState ?? '');
