import { requirePermission } from '@streamgate/service/graph/access';
import { asUnion, orBadInput } from '../refusal.ts';
import type { Resolvers } from '../types.generated.ts';
import { createGate } from './create-gate.ts';
import { deleteGate } from './delete-gate.ts';
import { listGates } from './list-gates.ts';
import { toRuleJson } from './rule.rules.ts';
import { sayRule } from './say-rule.rules.ts';
import { setVideoGate } from './set-video-gate.ts';
import { testRule } from './test-rule.ts';
import { updateGate } from './update-gate.ts';

export const gateResolvers: Resolvers = {
  Query: {
    gate: (_, { id }, { caller, loaders }) => {
      requirePermission(caller, 'gates:read');
      return loaders.gate.load(id);
    },
    gates: async (_, page, { deps, caller }) => orBadInput(await listGates(deps, requirePermission(caller, 'gates:read'), page)),
    testRule: async (_, request, { deps, caller }) => {
      requirePermission(caller, 'gates:read');
      return asUnion('GateTest', await testRule(deps, request));
    },
  },
  Mutation: {
    createGate: async (_, request, { deps, caller }) =>
      asUnion('Gate', await createGate(deps, requirePermission(caller, 'gates:write'), request)),
    updateGate: async (_, request, { deps, caller }) =>
      asUnion('Gate', await updateGate(deps, requirePermission(caller, 'gates:write'), request)),
    deleteGate: async (_, request, { deps, caller }) =>
      asUnion('Gate', await deleteGate(deps, requirePermission(caller, 'gates:write'), request)),
    setVideoGate: async (_, { videoId, gateId }, { deps, caller }) => {
      const request = { videoId, gateId: gateId ?? null };
      return asUnion('Video', await setVideoGate(deps, requirePermission(caller, 'gates:write'), request));
    },
  },
  Gate: {
    __resolveReference: ({ id }, { loaders }) => loaders.gate.load(id),
    rule: (gate) => toRuleJson(gate.rule),
    sentence: (gate, _, { deps }) => sayRule(gate.rule, deps.chains.nameOf),
    videoCount: (gate, _, { loaders }) => loaders.videoCount.load(gate.id),
  },
};
