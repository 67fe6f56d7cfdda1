import type { Outcome } from '@streamgate/kernel/outcome';
import { requireTenant } from '@streamgate/service/graph/access';
import type { Resolvers } from '../types.generated.ts';
import { endPlayback } from './end-playback.ts';
import { renewPlayback } from './renew-playback.ts';
import { type Playback, startPlayback } from './start-playback.ts';

const asResult = (outcome: Outcome<Playback>) => {
  if (!outcome.ok) return { ...outcome.refusal, __typename: 'Refusal' as const };
  const { value } = outcome;
  if ('lease' in value) return { ...value.lease, __typename: 'PlaybackLease' as const };
  return { ...value.denied, __typename: 'PlaybackDenied' as const };
};

export const leaseResolvers: Resolvers = {
  Mutation: {
    startPlayback: async (_, request, { deps, caller }) =>
      asResult(await startPlayback(deps, requireTenant(caller), { caller, ...request })),
    renewPlayback: async (_, { leaseId }, { deps, caller }) =>
      asResult(await renewPlayback(deps, requireTenant(caller), { caller, leaseId })),
    endPlayback: async (_, { leaseId }, { deps, caller }) => {
      await endPlayback(deps, requireTenant(caller), { caller, leaseId });
      return true;
    },
  },
};
