import { type CallerClaims, signCaller } from '@streamgate/service/caller';
import type { SubgraphName } from '@streamgate/service/graph/subgraph';
import type { CallFor } from './subgraph-transport.ts';

/** The signed caller for one subgraph and one body, named by its hash. The refresh token goes to identity only, whatever it was handed. */
export function signCall(secret: string, name: SubgraphName, bodyHash: string, call: CallFor): string {
  const { caller, deadline: exp, refresh, internal } = call;
  const claims: CallerClaims = { caller, aud: name, exp, body: bodyHash };
  const withRefresh = refresh !== undefined && name === 'identity' ? { ...claims, refresh } : claims;
  return signCaller(secret, internal ? { ...withRefresh, internal } : withRefresh);
}
