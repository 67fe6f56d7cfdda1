/**
 * Asks again whether leases still stand: after a transfer, a changed gate, a withdrawn video, and now and then in case such
 * news was lost. Ends those that no longer do, with the reason. A chain that cannot tell ends nothing.
 */
import type { GateId, LeaseId, TenantId, VideoId } from '@streamgate/kernel/ids';
import { seconds } from '@streamgate/kernel/units';
import type { Lease, LeaseEnd } from '@streamgate/playback-lease/lease';
import { endLease, readLease } from '@streamgate/playback-lease/lease-store';
import { findVideoAccess, type VideoAccess } from '../access/video-access.store.ts';
import { isPlayable, isPublished } from '../access/who-may-start.rules.ts';
import type { Deps } from '../deps.ts';
import { evaluatePairs } from '../gate/evaluate-pairs.ts';
import { explainTrace } from '../gate/explain-trace.rules.ts';
import { findGates, type Gate } from '../gate/gate.store.ts';
import { sayRule } from '../gate/say-rule.rules.ts';
import { type LeaseProof, readProof } from './lease-proof.ts';
import { gateSet, leasesOn, videoSet } from './lease-sets.ts';

interface Watching {
  readonly lease: Lease;
  readonly proof: LeaseProof;
}

const BUDGET_MS = seconds(3);
const AT_ONCE = 100;

async function readWatching(deps: Deps, tenantId: TenantId, leaseIds: readonly LeaseId[]): Promise<Watching[]> {
  const read = async (id: LeaseId) => Promise.all([readLease(deps.redis, id), readProof(deps.redis, id)]);
  const found = await Promise.all(leaseIds.map(read));
  const now = deps.clock.now();
  return found.flatMap(([lease, proof]) => {
    const isLive = lease !== null && proof !== null && lease.ended === null && lease.expiresAtMs > now;
    return isLive && lease.tenantId === tenantId ? [{ lease, proof }] : [];
  });
}

const WITHDRAWN: LeaseEnd = { code: 'VIDEO_WITHDRAWN', message: 'This video was withdrawn, so playback stopped.' };

/** Why a lease ends whatever a chain says; "ask" when the gate decides; null when it stands. */
function endWithoutChain(
  deps: Deps,
  { lease, proof }: Watching,
  video: VideoAccess | undefined,
  gate: Gate | undefined,
): LeaseEnd | 'ask' | null {
  if (video === undefined || video.deleted || !isPlayable(video) || video.assetId !== lease.assetId) return WITHDRAWN;
  if (!proof.member && !isPublished(video, deps.clock.now())) return WITHDRAWN;
  if (gate === undefined || proof.preview) return null;
  return lease.accountId === null || proof.wallets.length === 0 ? signIn(deps, gate) : 'ask';
}

const signIn = (deps: Deps, gate: Gate): LeaseEnd => ({
  code: 'GATE_CHANGED',
  message: `This video now needs more than it did. Sign in with your wallet to go on. ${sayRule(gate.rule, deps.chains.nameOf)}`,
});

function endOf({ proof }: Watching, gate: Gate, because: string): LeaseEnd {
  if (proof.gateId !== gate.id || proof.gateVersion !== gate.version)
    return { code: 'GATE_CHANGED', message: `The rule for this video has changed. ${because}` };
  return { code: 'TOKEN_LEFT', message: `Playback stopped because what opened this video is no longer held. ${because}` };
}

async function askGates(
  deps: Deps,
  asked: ReadonlyArray<{ watching: Watching; gate: Gate }>,
  atLeast: ReadonlyMap<number, bigint>,
): Promise<void> {
  const pairs = asked.map(({ watching, gate }) => ({ rule: gate.rule, wallets: watching.proof.wallets }));
  const evaluations = await evaluatePairs(deps.chains, pairs, { atLeast, budgetMs: BUDGET_MS });
  for (const [index, { watching, gate }] of asked.entries()) {
    const trace = evaluations[index]?.trace;
    if (trace?.passed !== false) continue;
    const end = endOf(watching, gate, explainTrace(trace));
    await endLease(deps.redis, watching.lease.id, end);
    deps.log.info({ leaseId: watching.lease.id, code: end.code, gateId: gate.id }, 'lease ended');
  }
}

async function recheckSome(
  deps: Deps,
  tenantId: TenantId,
  leaseIds: readonly LeaseId[],
  atLeast: ReadonlyMap<number, bigint>,
): Promise<void> {
  const watching = await readWatching(deps, tenantId, leaseIds);
  if (watching.length === 0) return;
  const videos = await findVideoAccess(deps.database, tenantId, [...new Set(watching.map(({ lease }) => lease.videoId))]);
  const gates = await findGates(deps.database, tenantId, [...new Set(videos.flatMap((video) => video.gateId ?? []))]);
  const judged = watching.map((one) => {
    const video = videos.find(({ videoId }) => videoId === one.lease.videoId);
    const gate = gates.find(({ id }) => id === video?.gateId);
    return { watching: one, gate, end: endWithoutChain(deps, one, video, gate) };
  });
  for (const { watching: one, end } of judged) if (end !== null && end !== 'ask') await endLease(deps.redis, one.lease.id, end);
  const asked = judged.flatMap(({ watching: one, gate, end }) => (end === 'ask' && gate ? [{ watching: one, gate }] : []));
  if (asked.length > 0) await askGates(deps, asked, atLeast);
}

/** Asks again for exactly these leases of one tenant. `atLeast` names the blocks in which something happened, by chain. */
export async function recheckLeases(
  deps: Deps,
  tenantId: TenantId,
  leaseIds: readonly LeaseId[],
  atLeast: ReadonlyMap<number, bigint> = new Map(),
): Promise<void> {
  for (let at = 0; at < leaseIds.length; at += AT_ONCE)
    await recheckSome(deps, tenantId, leaseIds.slice(at, at + AT_ONCE), atLeast);
}

export async function recheckVideo(deps: Deps, tenantId: TenantId, videoId: VideoId): Promise<void> {
  await recheckLeases(deps, tenantId, await leasesOn(deps.redis, [videoSet(tenantId, videoId)], deps.clock.now()));
}

export async function recheckGate(deps: Deps, tenantId: TenantId, gateId: GateId): Promise<void> {
  await recheckLeases(deps, tenantId, await leasesOn(deps.redis, [gateSet(tenantId, gateId)], deps.clock.now()));
}
