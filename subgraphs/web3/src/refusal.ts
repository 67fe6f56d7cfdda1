import type { Outcome, Refusal } from '@streamgate/kernel/outcome';
import { graphError } from '@streamgate/service/graph/access';

/** A refusal as a member of a GraphQL union. */
export interface Refused extends Refusal {
  readonly __typename: 'Refusal';
}

/** An outcome as a GraphQL union member: the value under its type's name, or the refusal. */
export const asUnion = <Value extends object, Name extends string>(
  name: Name,
  outcome: Outcome<Value>,
): (Value & { __typename: Name }) | Refused =>
  outcome.ok ? { ...outcome.value, __typename: name } : { ...outcome.refusal, __typename: 'Refusal' };

/** The value, or BAD_INPUT at the top level, for fields whose type has no room for a refusal. */
export function orBadInput<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw graphError('BAD_INPUT', outcome.refusal.message);
}
