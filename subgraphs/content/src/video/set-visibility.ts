import type { TenantId } from '@streamgate/kernel/ids';
import type { Outcome } from '@streamgate/kernel/outcome';
import type { Deps } from '../deps.ts';
import { changeVideo } from './change-video.ts';
import type { VideoRow } from './video.store.ts';
import { decideVisibility, type Visibility } from './visibility.rules.ts';

/** Publishes, schedules or withdraws a video. */
export const setVisibility = (
  deps: Deps,
  tenantId: TenantId,
  wanted: { id: string; visibility: Visibility; publishAt?: Date | null },
): Promise<Outcome<VideoRow, 'NOT_FOUND' | 'NOT_PLAYABLE' | 'BAD_TIME'>> =>
  changeVideo(deps, tenantId, wanted.id, (video) =>
    decideVisibility(video, { visibility: wanted.visibility, publishAt: wanted.publishAt ?? null }, deps.clock.now()),
  );
