import type { Lease } from '@streamgate/playback-lease/lease';
import { signLeaseToken } from '@streamgate/playback-lease/lease-token';
import type { Decision } from '../access/decision.rules.ts';
import type { Env } from '../env.ts';

export const RENEW_AFTER_MS = 20_000;

/** A lease as its holder sees it: where to go, and what to show at the door. */
export interface LeaseView {
  readonly id: string;
  readonly token: string;
  readonly hls: string;
  readonly storyboard: string | null;
  readonly events: string;
  readonly beacons: string;
  readonly viewId: string;
  readonly expiresAt: Date;
  readonly renewAfterMs: number;
}

/** Not let in, with the reason. */
export interface Denied {
  readonly access: Decision;
}

export function viewLease(env: Env, lease: Lease, options: { assetState: string | null; renewAfterMs?: number }): LeaseView {
  const base = `${env.edgeUrl}/play/${lease.id}`;
  return {
    id: lease.id,
    token: signLeaseToken(env.leaseSecret, lease.id),
    hls: `${base}/master.m3u8`,
    storyboard: options.assetState === 'ready' ? `${base}/storyboard.vtt` : null,
    events: `${base}/events`,
    beacons: `${env.edgeUrl}/beacons`,
    viewId: lease.viewId,
    expiresAt: new Date(lease.expiresAtMs),
    renewAfterMs: options.renewAfterMs ?? RENEW_AFTER_MS,
  };
}
