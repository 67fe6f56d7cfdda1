import type { Caller } from '@streamgate/service/caller';
import { spender } from '../admit/admit-operation.ts';
import type { GatewayParts } from '../admit/gateway-parts.ts';
import { clientError } from '../answer/client-error.ts';

/** Streams that one caller may hold open at a gateway; each takes a connection and a watcher in a subgraph. */
const MAX_STREAMS = 30;

const counts = new WeakMap<GatewayParts, Map<string, number>>();

/** Counts a stream until the function that is returned is called; throws RATE_LIMITED when the caller has too many. */
export function countStream(parts: GatewayParts, caller: Caller): () => void {
  const open = counts.get(parts) ?? new Map<string, number>();
  counts.set(parts, open);
  const who = spender(caller);
  const count = open.get(who) ?? 0;
  if (count >= MAX_STREAMS)
    throw clientError('RATE_LIMITED', `At most ${MAX_STREAMS} live streams may be open at once. Close some first.`, {
      'retry-after': '5',
    });
  open.set(who, count + 1);
  return () => {
    const left = (open.get(who) ?? 1) - 1;
    if (left === 0) open.delete(who);
    else open.set(who, left);
  };
}
