'use client';

import { useGraphQuery } from '../api/use-graph-query.ts';
import { useSession } from '../session/session-provider.tsx';
import { VideoCard } from '../video/video-card.tsx';
import { VideoGrid } from '../video/video-grid.tsx';
import { watchedShare } from '../video/watched-share.rules.ts';
import { ContinueWatching } from './catalogue.documents.ts';
import { catalogueTexts as texts } from './catalogue.texts.ts';

/** What the person has begun and not finished. */
export function ContinueShelf() {
  const signedIn = useSession().status === 'signed-in';
  const { data } = useGraphQuery(['continue-watching'], ContinueWatching, {}, { whose: 'mine', enabled: signedIn });
  const begun = (data?.me?.account.history ?? []).flatMap(({ video, positionMs }) => {
    const share = watchedShare(positionMs, video.durationMs);
    return share === null ? [] : [{ video, share }];
  });
  if (begun.length === 0) return null;
  return (
    <section aria-label={texts.continue}>
      <h2 className="mb-4 font-semibold text-lg">{texts.continue}</h2>
      <VideoGrid>
        {begun.map(({ video, share }) => (
          <VideoCard key={video.id} video={video} watched={share} />
        ))}
      </VideoGrid>
      <p aria-hidden="true" className="mt-10 mb-4 font-semibold text-lg">
        {texts.everything}
      </p>
    </section>
  );
}
