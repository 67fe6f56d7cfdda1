'use client';

import { useEffect, useState } from 'react';
import { useGraphQuery } from '../api/use-graph-query.ts';
import { readResume } from '../player/device-store.ts';
import { useSession } from '../session/session-provider.tsx';
import { watchedShare } from '../video/watched-share.rules.ts';
import { WatchPlaces } from './watch.documents.ts';

/** Where to go on: what this device remembers, else what the account does; 0 for the start. */
export function useResume(videoId: string, durationMs: number | null, refreshed: unknown): number {
  const signedIn = useSession().status === 'signed-in';
  const [local, setLocal] = useState<number | null>(null);
  // Read again whenever playing stopped.
  // biome-ignore lint/correctness/useExhaustiveDependencies: refreshed is the reason to read
  useEffect(() => setLocal(readResume(videoId)), [videoId, refreshed]);
  const { data } = useGraphQuery(['places'], WatchPlaces, {}, { whose: 'mine', enabled: signedIn && local === null });
  const remote = data?.me?.account.history?.find(({ video }) => video.id === videoId)?.positionMs ?? null;
  const place = local ?? remote ?? 0;
  return watchedShare(place, durationMs) === null ? 0 : place;
}
