import { accessDecided } from '@streamgate/events/facts';
import { publishFact } from '@streamgate/jobs/outbox';
import { newId, type TenantId } from '@streamgate/kernel/ids';
import type { Caller } from '@streamgate/service/caller';
import type { Decision } from '../access/decision.rules.ts';
import type { VideoAccess } from '../access/video-access.store.ts';
import type { Deps } from '../deps.ts';

/** Tells the decision as a fact and, when somebody is let in, keeps why: chain, block, values. Returns the evidence's id. */
export async function recordDecision(
  deps: Deps,
  tenantId: TenantId,
  asked: { caller: Caller; video: VideoAccess; gateVersion: number | null; decision: Decision; tookMs: number },
): Promise<string | null> {
  const { caller, video, gateVersion, decision } = asked;
  const { videoId, gateId } = video;
  const { accountId } = caller;
  const evidenceId = decision.decision === 'ALLOW' ? newId(deps.clock.now()) : null;
  await deps.database.$transaction(async (tx) => {
    if (evidenceId !== null) {
      const { tokens, holders } = decision.proof;
      const trace = { code: decision.code, because: decision.because, trace: decision.trace, tokens, holders } as object;
      const blocks = [...decision.blocks] as object[];
      const data = { id: evidenceId, tenantId, videoId, accountId, gateId, gateVersion, decision: 'ALLOW', trace, blocks };
      await tx.evidence.create({ data });
    }
    const fact = { tenantId, videoId, gateId, accountId, decision: decision.decision };
    await publishFact(tx, accessDecided, { ...fact, atMs: deps.clock.now(), tookMs: asked.tookMs });
  });
  return evidenceId;
}
