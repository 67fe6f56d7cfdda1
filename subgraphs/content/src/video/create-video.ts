import { newId, type TenantId, type VideoId } from '@streamgate/kernel/ids';
import { done, type Outcome } from '@streamgate/kernel/outcome';
import { once } from '@streamgate/prisma/idempotency';
import type { Deps } from '../deps.ts';
import { parseDescription, parseTags, parseTitle } from '../text/text.rules.ts';
import { noSuchVideo } from './change-video.ts';
import { tellVideoChanged } from './tell-video-changed.ts';
import { findVideos, insertVideo, type VideoRow } from './video.store.ts';

export interface NewVideo {
  readonly title: string;
  readonly description?: string | null;
  readonly tags?: readonly string[] | null;
}

/** Makes a draft without a file. The same key and text give the same video again, as it is by then. */
export async function createVideo(
  deps: Deps,
  tenantId: TenantId,
  { input, idempotencyKey }: { input: NewVideo; idempotencyKey?: string | null },
): Promise<Outcome<VideoRow, 'BAD_INPUT' | 'NOT_FOUND' | 'IDEMPOTENCY_MISMATCH'>> {
  const title = parseTitle(input.title);
  if (!title.ok) return title;
  const description = parseDescription(input.description ?? '');
  if (!description.ok) return description;
  const tags = parseTags(input.tags ?? []);
  if (!tags.ok) return tags;
  const text = { title: title.value, description: description.value, tags: tags.value };
  return deps.database.$transaction(async (tx) => {
    const call = { tenantId, operation: 'content.create-video', key: idempotencyKey, request: text };
    const made = await once(tx, call, async () => {
      const now = deps.clock.now();
      const id = newId<VideoId>(now);
      await insertVideo(tx, tenantId, { id, ...text }, new Date(now));
      await tellVideoChanged(tx, tenantId, [id]);
      return done(id);
    });
    if (!made.ok) return made;
    const [video] = await findVideos(tx, tenantId, [made.value], 'members');
    return video === undefined ? noSuchVideo() : done(video);
  });
}
