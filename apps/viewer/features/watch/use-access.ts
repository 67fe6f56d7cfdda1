'use client';

import type { AccessFieldsFragment, WatchVideoQuery } from '../../graphql/graphql.ts';
import { useGraphQuery } from '../api/use-graph-query.ts';
import { WatchAccess } from './watch.documents.ts';

export type WatchedVideo = NonNullable<WatchVideoQuery['video']>;

/** What is known of the right to watch. A failed question is told as `unknown`, never as a refusal. */
export type AccessView =
  | { readonly status: 'open' | 'pending' }
  | { readonly status: 'known'; readonly access: AccessFieldsFragment }
  | { readonly status: 'unknown'; readonly message: string | null };

export interface WatchedAccess {
  readonly view: AccessView;
  readonly checking: boolean;
  /** Asks the gate again; settles when it has answered. */
  readonly checkAgain: () => Promise<unknown>;
}

/** May this person watch? Open videos are not asked about. */
export function useAccess(video: WatchedVideo | null): WatchedAccess {
  const gated = video?.gated === true;
  const answer = useGraphQuery(['access', video?.id], WatchAccess, { id: video?.id ?? '' }, { whose: 'mine', enabled: gated });
  return { view: viewOf(gated, answer), checking: answer.isFetching, checkAgain: answer.refetch };
}

interface Answer {
  readonly data: { readonly video: { readonly access: AccessFieldsFragment | null } | null } | undefined;
  readonly error: Error | null;
}

function viewOf(gated: boolean, { data, error }: Answer): AccessView {
  if (!gated) return { status: 'open' };
  if (error !== null) return { status: 'unknown', message: error.message };
  if (data === undefined) return { status: 'pending' };
  const access = data.video?.access ?? null;
  return access === null ? { status: 'unknown', message: null } : { status: 'known', access };
}
