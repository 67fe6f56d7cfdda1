import type { AccessFieldsFragment, LeaseFieldsFragment } from '../../graphql/graphql.ts';
import type { SessionStore } from '../session/session-store.ts';
import { followEvents } from './follow-events.ts';
import { RenewPlayback } from './player.documents.ts';

/** Why playback ended before the video did. */
export interface LeaseEnding {
  readonly code: string;
  readonly message: string;
  /** The gate's answer, where it was asked again. */
  readonly access: AccessFieldsFragment | null;
}

export interface KeepLeaseOptions {
  readonly store: SessionStore;
  readonly lease: LeaseFieldsFragment;
  readonly onRenewed: (lease: LeaseFieldsFragment) => void;
  /** Called once at most. */
  readonly onEnded: (ending: LeaseEnding) => void;
}

export interface LeaseKeeper {
  readonly stop: () => void;
  /** Asks at once whether the lease still lives; the player calls it when the edge refuses a byte. */
  readonly check: () => void;
}

const AGAIN_AFTER_MS = 2_500;
const OUT_OF_REACH = 'The server could not be reached in time to keep playing. Check the connection and try again.';

/** Keeps a lease alive: renews it in time, hears of its end, and survives short outages up to its expiry. */
export function keepLease({ store, lease: first, onRenewed, onEnded }: KeepLeaseOptions): LeaseKeeper {
  let lease = first;
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    over = true;
    clearTimeout(timer);
    unfollow();
  };
  const end = (ending: LeaseEnding): void => {
    if (over) return;
    stop();
    onEnded(ending);
  };
  const later = (inMs: number): void => {
    clearTimeout(timer);
    if (!over) timer = setTimeout(() => void renew(), inMs);
  };
  // Not knowing is no refusal: what was granted holds until it runs out.
  const outage = (ending: LeaseEnding): void => (Date.now() >= Date.parse(lease.expiresAt) ? end(ending) : later(AGAIN_AFTER_MS));

  const ask = async (): Promise<void> => {
    const { renewPlayback: answer } = await store.send(RenewPlayback, { leaseId: lease.id });
    if (over) return;
    if (answer.__typename === 'PlaybackLease') {
      lease = answer;
      onRenewed(lease);
      later(lease.renewAfterMs);
      return;
    }
    if (answer.__typename === 'Refusal') return end({ ...answer, access: null });
    const ending = { code: answer.access.code, message: answer.access.because, access: answer.access };
    return answer.access.decision === 'UNKNOWN' ? outage(ending) : end(ending);
  };
  const renew = (): Promise<void> => ask().catch(() => outage({ code: 'OFFLINE', message: OUT_OF_REACH, access: null }));

  const unfollow = followEvents({
    url: lease.events,
    token: () => lease.token,
    onEvent: ({ name, data }) => {
      if (name === 'lease-ended') end({ ...(JSON.parse(data) as { code: string; message: string }), access: null });
    },
  });
  later(lease.renewAfterMs);
  return { stop, check: () => later(0) };
}
