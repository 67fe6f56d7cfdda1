import type { TenantId } from '@streamgate/kernel/ids';
import { done, type Outcome } from '@streamgate/kernel/outcome';
import type { Deps } from '../deps.ts';
import { parseDescription, parseTags, parseTitle } from '../text/text.rules.ts';
import { changeVideo } from './change-video.ts';
import type { VideoPatch, VideoRow } from './video.store.ts';

export interface VideoChange {
  readonly id: string;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly tags?: readonly string[] | null;
  readonly posterPublic?: boolean | null;
}

function parseChange(change: VideoChange): Outcome<VideoPatch, 'BAD_INPUT'> {
  const title = change.title == null ? null : parseTitle(change.title);
  if (title?.ok === false) return title;
  const description = change.description == null ? null : parseDescription(change.description);
  if (description?.ok === false) return description;
  const tags = change.tags == null ? null : parseTags(change.tags);
  if (tags?.ok === false) return tags;
  return done({
    ...(title && { title: title.value }),
    ...(description && { description: description.value }),
    ...(tags && { tags: tags.value }),
    ...(change.posterPublic != null && { posterPublic: change.posterPublic }),
  });
}

/** Changes text, tags and whether the poster is public; what is left out or null stays. */
export async function updateVideo(
  deps: Deps,
  tenantId: TenantId,
  change: VideoChange,
): Promise<Outcome<VideoRow, 'BAD_INPUT' | 'NOT_FOUND'>> {
  const patch = parseChange(change);
  return patch.ok ? changeVideo(deps, tenantId, change.id, () => patch) : patch;
}
