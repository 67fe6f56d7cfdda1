'use client';

import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { AccessFieldsFragment, LeaseFieldsFragment } from '../../graphql/graphql.ts';
import { type ApiError, asApiError } from '../api/api-error.ts';
import { useSessionStore } from '../session/session-provider.tsx';
import { deviceId } from './device-store.ts';
import { keepLease, type LeaseEnding, type LeaseKeeper } from './keep-lease.ts';
import { EndPlayback, StartPlayback } from './player.documents.ts';

/** One playing under one lease. The lease object changes when it is renewed. */
export interface Playing {
  readonly leaseId: string;
  readonly lease: () => LeaseFieldsFragment;
  readonly keeper: LeaseKeeper;
  readonly startAtMs: number;
  /** When play was pressed, on the page's monotonic clock. */
  readonly pressedAtMs: number;
}

export type Playback =
  | { readonly status: 'idle' | 'starting' }
  | { readonly status: 'playing'; readonly playing: Playing }
  /** It played, and then the right to watch ended. */
  | { readonly status: 'ended'; readonly ending: LeaseEnding }
  | { readonly status: 'denied'; readonly access: AccessFieldsFragment }
  | { readonly status: 'refused'; readonly code: string; readonly message: string }
  | { readonly status: 'failed'; readonly error: ApiError };

const IDLE: Playback = { status: 'idle' };

/** The right to watch, asked for on play, kept while it plays, given back at the end. */
export function usePlayback(videoId: string) {
  const store = useSessionStore();
  const [playback, become] = useReducer((_now: Playback, next: Playback) => next, IDLE);
  const held = useRef<{ readonly keeper: LeaseKeeper; readonly leaseId: string } | null>(null);

  const letGo = useCallback(
    (giveBack: boolean) => {
      const lease = held.current;
      held.current = null;
      lease?.keeper.stop();
      if (lease && giveBack) void store.send(EndPlayback, { leaseId: lease.leaseId }, { keepalive: true }).catch(() => undefined);
    },
    [store],
  );

  const start = useCallback(
    async (startAtMs: number) => {
      const pressedAtMs = performance.now();
      become({ status: 'starting' });
      letGo(true);
      try {
        const { startPlayback: answer } = await store.send(StartPlayback, { videoId, deviceId: deviceId() });
        if (answer.__typename === 'PlaybackDenied') return become({ status: 'denied', access: answer.access });
        if (answer.__typename === 'Refusal') return become({ status: 'refused', code: answer.code, message: answer.message });
        let lease: LeaseFieldsFragment = answer;
        const keeper = keepLease({
          store,
          lease,
          onRenewed: (renewed) => {
            lease = renewed;
          },
          onEnded: (ending) => {
            letGo(false);
            become({ status: 'ended', ending });
          },
        });
        held.current = { keeper, leaseId: lease.id };
        become({ status: 'playing', playing: { leaseId: lease.id, lease: () => lease, keeper, startAtMs, pressedAtMs } });
      } catch (error) {
        become({ status: 'failed', error: asApiError(error) });
      }
    },
    [store, videoId, letGo],
  );

  const reset = useCallback(() => {
    letGo(true);
    become(IDLE);
  }, [letGo]);

  useEffect(() => {
    const leave = () => letGo(true);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [letGo]);

  return { playback, start, reset };
}
