import type { TenantId } from '@streamgate/kernel/ids';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { seconds } from '@streamgate/kernel/units';
import type { Lease, LeaseEnd } from '@streamgate/playback-lease/lease';
import { endLease, renewLease, whyNotLive } from '@streamgate/playback-lease/lease-store';
import type { Caller } from '@streamgate/service/caller';
import { decideAccess } from '../access/decide-access.ts';
import type { Decision } from '../access/decision.rules.ts';
import { findVideoAccess, type VideoAccess } from '../access/video-access.store.ts';
import type { Deps } from '../deps.ts';
import { findGates, type Gate } from '../gate/gate.store.ts';
import { walletsOf } from '../gate/wallets.rules.ts';
import { findOwnLease } from './end-playback.ts';
import { type LeaseProof, writeProof } from './lease-proof.ts';
import { hang, unhang } from './lease-sets.ts';
import { viewLease } from './lease-view.ts';
import { recordDecision } from './record-decision.ts';
import { setsOfLease } from './sets-of-lease.ts';
import { holdersOf, LEASE_LIFE_MS, type Playback, type PlaybackRefusal } from './start-playback.ts';
import { type Cap, capsOf, stopOldest } from './stop-oldest.ts';

const EVIDENCE_LIFE_MS = seconds(15);
const ASK_AGAIN_MS = seconds(5);

interface Renewal {
  readonly tenantId: TenantId;
  readonly caller: Caller;
  readonly lease: Lease;
  readonly proof: LeaseProof;
  readonly video: VideoAccess;
  readonly gate: Gate | null;
}

/** What is written next; caps are held again when other tokens prove it. */
interface Next {
  readonly lease: Lease;
  readonly proof: LeaseProof;
  readonly caps: readonly Cap[];
}

/** True when the answer given lately still stands without asking: same gate, same wallets, not older than 15 s. */
function isRecent(deps: Deps, { proof, gate, caller }: Renewal): boolean {
  const isSame = proof.gateId === (gate?.id ?? null) && proof.gateVersion === (gate?.version ?? null);
  const hasSameWallets = walletsOf(caller.wallets).join() === proof.wallets.join();
  return isSame && hasSameWallets && deps.clock.now() - proof.checkedAtMs < EVIDENCE_LIFE_MS;
}

/** The same answer for a minute more: nothing that proved it has changed. */
const asBefore = ({ lease, proof }: Renewal): Next => ({ lease, proof, caps: [] });

/** The lease and its proof after a new answer; new evidence is kept when other tokens prove it now. */
async function asAnswered(deps: Deps, renewal: Renewal, decision: Decision): Promise<Next> {
  const { lease, proof, video, caller, tenantId, gate } = renewal;
  const wallets = walletsOf(caller.wallets);
  const tokens = [...decision.proof.tokens];
  const told = { caller, video, gateVersion: gate?.version ?? null, decision, tookMs: 0 };
  const isSame = tokens.join() === lease.tokens.join();
  const evidenceId = isSame ? lease.evidenceId : await recordDecision(deps, tenantId, told);
  const sets = setsOfLease(lease, { gate, wallets, proof: decision.proof });
  const asked = { gateId: gate?.id ?? null, gateVersion: gate?.version ?? null, wallets, checkedAtMs: decision.checkedAtMs };
  return {
    lease: { ...lease, tokens, wallets: holdersOf(decision), evidenceId },
    proof: { ...proof, ...asked, sets: sets.all },
    caps: isSame ? [] : capsOf(deps, sets),
  };
}

async function extend(
  deps: Deps,
  { lease: old, proof: oldProof, video }: Renewal,
  { lease, proof, caps }: Next,
): Promise<Outcome<Playback, PlaybackRefusal>> {
  const nowMs = deps.clock.now();
  const longer: Lease = { ...lease, expiresAtMs: nowMs + LEASE_LIFE_MS };
  const left = oldProof.sets.filter((set) => !proof.sets.includes(set));
  await writeProof(deps.redis, old.id, proof, longer.expiresAtMs);
  await unhang(deps.redis, left, old.id);
  await hang(deps.redis, proof.sets, old.id, longer.expiresAtMs);
  if (!(await renewLease(deps.redis, longer, nowMs)))
    return refuse('LEASE_ENDED', 'Playback was ended meanwhile. Start it again.');
  await stopOldest(deps, caps);
  return done({ lease: viewLease(deps.env, longer, video) });
}

async function end(deps: Deps, lease: Lease, reason: LeaseEnd): Promise<Outcome<Playback, PlaybackRefusal>> {
  await endLease(deps.redis, lease.id, reason);
  return refuse('LEASE_ENDED', reason.message);
}

async function askAgain(deps: Deps, renewal: Renewal): Promise<Outcome<Playback, PlaybackRefusal>> {
  const { lease, video, caller, tenantId, proof, gate } = renewal;
  const decision = (await decideAccess(deps, tenantId, caller, [video])).get(video.videoId) ?? null;
  if (decision === null || decision.code === 'NOT_PLAYABLE')
    return end(deps, lease, { code: 'VIDEO_WITHDRAWN', message: 'This video was withdrawn, so playback stopped.' });
  if (decision.decision === 'ALLOW') return extend(deps, renewal, await asAnswered(deps, renewal, decision));
  // Nobody can tell: the lease lives to its end, no longer and no shorter.
  if (decision.decision === 'UNKNOWN') {
    const options = { assetState: video.assetState, renewAfterMs: ASK_AGAIN_MS };
    return done({ lease: viewLease(deps.env, lease, options) });
  }
  const isSame = proof.gateId === gate?.id && proof.gateVersion === gate?.version;
  await endLease(deps.redis, lease.id, { code: isSame ? 'TOKEN_LEFT' : 'GATE_CHANGED', message: decision.because });
  return done({ denied: { access: decision } });
}

/** Makes a live lease longer by a minute from now; the gate is asked again when its answer is older than 15 seconds. */
export async function renewPlayback(
  deps: Deps,
  tenantId: TenantId,
  request: { caller: Caller; leaseId: string },
): Promise<Outcome<Playback, PlaybackRefusal>> {
  const own = await findOwnLease(deps, tenantId, request);
  if (own === null) return refuse('NOT_FOUND', 'There is no such lease. Start playback again.', 'leaseId');
  const { lease, proof } = own;
  const over = whyNotLive(lease, deps.clock.now());
  if (over !== null) return refuse('LEASE_ENDED', over.message);
  const [video] = await findVideoAccess(deps.database, tenantId, [lease.videoId]);
  if (video === undefined || video.assetId !== lease.assetId)
    return end(deps, lease, { code: 'VIDEO_WITHDRAWN', message: 'This video was withdrawn or replaced. Start playback again.' });
  const [found] = video.gateId === null ? [] : await findGates(deps.database, tenantId, [video.gateId]);
  const gate = request.caller.permissions.includes('videos:write') ? null : (found ?? null);
  const renewal = { tenantId, caller: request.caller, lease, proof, video, gate };
  return isRecent(deps, renewal) && !video.deleted ? extend(deps, renewal, asBefore(renewal)) : askAgain(deps, renewal);
}
