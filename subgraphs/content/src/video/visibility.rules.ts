import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import type { Permission } from '@streamgate/kernel/permissions';
import { days } from '@streamgate/kernel/units';

export type Visibility = 'draft' | 'unlisted' | 'public' | 'scheduled';

/** Members of the tenant see every video; everyone else what is published and can be played. */
export type Audience = 'members' | 'everyone';

export const audienceOf = (permissions: readonly Permission[]): Audience =>
  permissions.includes('videos:read') ? 'members' : 'everyone';

/** States of a file that can be played, the second with its whole ladder. */
export const PLAYABLE = ['playable', 'ready'] as const;

export const isPlayable = (assetState: string | null): boolean => PLAYABLE.some((state) => state === assetState);

const SCHEDULE_MAX_MS = days(3_650);

interface Current {
  readonly assetState: string | null;
  readonly publishedAt: Date | null;
}

export interface Publication {
  readonly visibility: Visibility;
  readonly publishAt: Date | null;
  /** When it first became public; kept when it is withdrawn and published again. */
  readonly publishedAt: Date | null;
}

function parsePublishAt(at: Date, nowMs: number): Outcome<Date, 'BAD_TIME'> {
  const inMs = at.getTime() - nowMs;
  if (inMs > 0 && inMs <= SCHEDULE_MAX_MS) return done(at);
  return refuse('BAD_TIME', 'Choose a time in the future, at most ten years ahead.', 'publishAt');
}

/** What a video becomes, or why it may not. Scheduling may come before the file can be played: publication waits for it. */
export function decideVisibility(
  current: Current,
  wanted: { visibility: Visibility; publishAt: Date | null },
  nowMs: number,
): Outcome<Publication, 'NOT_PLAYABLE' | 'BAD_TIME'> {
  const { visibility, publishAt } = wanted;
  const { publishedAt } = current;
  if (visibility === 'scheduled') {
    if (publishAt === null) return refuse('BAD_TIME', 'Say when it becomes public.', 'publishAt');
    const at = parsePublishAt(publishAt, nowMs);
    return at.ok ? done({ visibility, publishAt: at.value, publishedAt }) : at;
  }
  if (publishAt !== null) return refuse('BAD_TIME', 'A time belongs to a scheduled video only.', 'publishAt');
  if (visibility === 'draft') return done({ visibility, publishAt: null, publishedAt });
  if (!isPlayable(current.assetState))
    return refuse(
      'NOT_PLAYABLE',
      'There is no file yet that can be played. Upload one, or wait until it is ready.',
      'visibility',
    );
  return done({
    visibility,
    publishAt: null,
    publishedAt: visibility === 'public' ? (publishedAt ?? new Date(nowMs)) : publishedAt,
  });
}
