import { type LeaseId, newId, parseId, type SessionId, type TenantId, type VideoId } from '@streamgate/kernel/ids';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { seconds } from '@streamgate/kernel/units';
import type { Lease } from '@streamgate/playback-lease/lease';
import { writeLease } from '@streamgate/playback-lease/lease-store';
import type { Caller } from '@streamgate/service/caller';
import { decideAccess } from '../access/decide-access.ts';
import type { Decision } from '../access/decision.rules.ts';
import { readMarks } from '../access/decision-cache.ts';
import { findVideoAccess, type VideoAccess } from '../access/video-access.store.ts';
import type { Deps } from '../deps.ts';
import { findGates, type Gate } from '../gate/gate.store.ts';
import { type WalletId, walletsOf } from '../gate/wallets.rules.ts';
import { writeProof } from './lease-proof.ts';
import { hang } from './lease-sets.ts';
import { type Denied, type LeaseView, viewLease } from './lease-view.ts';
import { recheckLeases } from './recheck-leases.ts';
import { recordDecision } from './record-decision.ts';
import { setsOfLease } from './sets-of-lease.ts';
import { capsOf, stopOldest } from './stop-oldest.ts';

export const LEASE_LIFE_MS = seconds(60);
const DEVICE = /^[\w.-]{8,64}$/;

/** A lease, or the reason why not: both are answers. */
export type Playback = { readonly lease: LeaseView } | { readonly denied: Denied };
export type PlaybackRefusal = 'NOT_FOUND' | 'NOT_PLAYABLE' | 'LEASE_ENDED' | 'BAD_INPUT';

interface Grant {
  readonly deviceId: string;
  readonly video: VideoAccess;
  readonly gate: Gate | null;
  readonly decision: Decision;
  readonly evidenceId: string | null;
}

/** CAIP-10 ids of the wallets that held what it took. */
export const holdersOf = ({ proof }: Decision): string[] => [
  ...new Set(proof.holders.map(({ chainId, address }) => `eip155:${chainId}:${address}`)),
];

function newLease(tenantId: TenantId, caller: Caller, grant: Grant, nowMs: number): Lease | null {
  const { video, decision } = grant;
  if (video.assetId === null) return null;
  return {
    id: newId<LeaseId>(nowMs),
    tenantId,
    videoId: video.videoId,
    assetId: video.assetId,
    accountId: caller.accountId,
    sessionId: caller.sessionId,
    deviceId: grant.deviceId,
    viewId: newId(nowMs),
    tokens: [...decision.proof.tokens],
    wallets: holdersOf(decision),
    evidenceId: grant.evidenceId,
    grantedAtMs: nowMs,
    expiresAtMs: nowMs + LEASE_LIFE_MS,
    ended: null,
  };
}

/** A transfer seen between the decision and the lease found no lease to end: then it is asked again here. */
async function recheckIfTouched(
  deps: Deps,
  lease: Lease,
  { gate, wallets, decision }: { gate: Gate; wallets: readonly WalletId[]; decision: Decision },
): Promise<void> {
  const marks = await readMarks(deps.redis, gate, wallets);
  const isOld = decision.blocks.some(({ chainId, number }) => BigInt(number) < (marks.get(chainId) ?? 0n));
  if (isOld) await recheckLeases(deps, lease.tenantId, [lease.id], marks);
}

async function grantLease(deps: Deps, tenantId: TenantId, caller: Caller, grant: Grant): Promise<Lease | null> {
  const nowMs = deps.clock.now();
  const lease = newLease(tenantId, caller, grant, nowMs);
  if (lease === null) return null;
  const preview = caller.permissions.includes('videos:write');
  const gate = preview ? null : grant.gate;
  const wallets = walletsOf(caller.wallets);
  const sessionId = caller.sessionId as SessionId | null;
  const sets = setsOfLease({ ...lease, sessionId }, { gate, wallets, proof: grant.decision.proof });
  await writeProof(
    deps.redis,
    lease.id,
    {
      gateId: gate?.id ?? null,
      gateVersion: gate?.version ?? null,
      wallets,
      preview,
      member: caller.permissions.includes('videos:read'),
      apiKeyId: caller.apiKeyId,
      checkedAtMs: grant.decision.checkedAtMs,
      sets: sets.all,
    },
    lease.expiresAtMs,
  );
  await hang(deps.redis, sets.all, lease.id, lease.expiresAtMs);
  await writeLease(deps.redis, lease, nowMs);
  await stopOldest(deps, capsOf(deps, sets));
  if (gate !== null) await recheckIfTouched(deps, lease, { gate, wallets, decision: grant.decision });
  return lease;
}

/** Asks the gate and, if it opens, makes a lease of a minute. Every decision is told as a fact; a grant leaves evidence. */
export async function startPlayback(
  deps: Deps,
  tenantId: TenantId,
  request: { caller: Caller; videoId: string; deviceId: string },
): Promise<Outcome<Playback, PlaybackRefusal>> {
  const { caller, deviceId } = request;
  const startedAt = performance.now();
  if (!DEVICE.test(deviceId)) return refuse('BAD_INPUT', 'A device id has 8 to 64 letters, digits, dots or dashes.', 'deviceId');
  const videoId = parseId<VideoId>(request.videoId);
  const [video] = videoId === null ? [] : await findVideoAccess(deps.database, tenantId, [videoId]);
  const decisions = video === undefined ? null : await decideAccess(deps, tenantId, caller, [video]);
  const decision = video === undefined ? undefined : decisions?.get(video.videoId);
  if (video === undefined || decision == null) return refuse('NOT_FOUND', 'There is no such video.', 'videoId');
  if (decision.code === 'NOT_PLAYABLE')
    return refuse('NOT_PLAYABLE', 'This video is not ready to be played yet. Try again later.');
  const [gate] = video.gateId === null ? [] : await findGates(deps.database, tenantId, [video.gateId]);
  const told = { caller, video, gateVersion: gate?.version ?? null, decision, tookMs: performance.now() - startedAt };
  const evidenceId = await recordDecision(deps, tenantId, told);
  if (decision.decision !== 'ALLOW') return done({ denied: { access: decision } });
  const lease = await grantLease(deps, tenantId, caller, { deviceId, video, gate: gate ?? null, decision, evidenceId });
  if (lease === null) return refuse('NOT_PLAYABLE', 'This video is not ready to be played yet. Try again later.');
  return done({ lease: viewLease(deps.env, lease, video) });
}
