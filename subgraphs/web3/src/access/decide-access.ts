import type { TenantId } from '@streamgate/kernel/ids';
import type { Caller } from '@streamgate/service/caller';
import type { Deps } from '../deps.ts';
import type { Gate } from '../gate/gate.store.ts';
import { findGates } from '../gate/gate.store.ts';
import { walletsOf } from '../gate/wallets.rules.ts';
import { decideGates } from './decide-gates.ts';
import { type Decision, notPlayable, noWallet, openTo, ownerPreview, signInNeeded } from './decision.rules.ts';
import type { VideoAccess } from './video-access.store.ts';
import { isPlayable, standingOf } from './who-may-start.rules.ts';

/** Whoever asks: what decides is who they are in the tenant and which wallets they proved. */
export type Asker = Pick<Caller, 'accountId' | 'permissions' | 'wallets'>;

/** What can be said without a chain; "ask" when the gate must be asked. */
function withoutChain(deps: Deps, asker: Asker, video: VideoAccess, gate: Gate | undefined): Decision | null | 'ask' {
  const nowMs = deps.clock.now();
  const standing = standingOf(video, asker.permissions, nowMs);
  if (standing === 'absent') return null;
  if (!isPlayable(video)) return notPlayable(nowMs);
  if (gate === undefined) return openTo(nowMs);
  if (standing === 'preview') return ownerPreview(nowMs, gate, deps.chains.nameOf);
  if (asker.accountId === null) return signInNeeded(nowMs, gate, deps.chains.nameOf);
  return walletsOf(asker.wallets).length === 0 ? noWallet(nowMs, gate, deps.chains.nameOf) : 'ask';
}

/** Decides about videos of one tenant, by video id; null for those the asker must not know of. Gates are asked together. */
export async function decideAccess(
  deps: Deps,
  tenantId: TenantId,
  asker: Asker,
  videos: readonly VideoAccess[],
): Promise<Map<string, Decision | null>> {
  const gateIds = [...new Set(videos.flatMap((video) => video.gateId ?? []))];
  const gates = gateIds.length === 0 ? [] : await findGates(deps.database, tenantId, gateIds);
  const byId = new Map<string, Gate>(gates.map((gate) => [gate.id, gate]));
  const gateOf = (video: VideoAccess): Gate | undefined => (video.gateId === null ? undefined : byId.get(video.gateId));
  const firsts = new Map(videos.map((video) => [video.videoId, withoutChain(deps, asker, video, gateOf(video))]));
  const toAsk = gates.filter((gate) => videos.some((one) => one.gateId === gate.id && firsts.get(one.videoId) === 'ask'));
  const decided = toAsk.length === 0 ? new Map<string, Decision>() : await decideGates(deps, toAsk, walletsOf(asker.wallets));
  return new Map(
    videos.map((video) => {
      const first = firsts.get(video.videoId);
      return [video.videoId, first === 'ask' ? (decided.get(video.gateId ?? '') ?? null) : (first ?? null)];
    }),
  );
}
