import type { Outcome, Refusal } from '@streamgate/kernel/outcome';
import { graphError } from '@streamgate/service/graph/access';

/** An outcome as a member of a result union: the value, or the refusal. */
export const toMember = <Value>(outcome: Outcome<Value>): Value | Refusal => (outcome.ok ? outcome.value : outcome.refusal);

/** The name of a union's member: every refusal has a code, and nothing else has. */
export const memberType =
  <Name extends string>(name: Name) =>
  (member: object): Name | 'Refusal' =>
    'code' in member ? 'Refusal' : name;

/** The page of a list; a bad size or cursor is the client's mistake and stands at the top level. */
export function toPage<Value>(outcome: Outcome<Value, 'BAD_PAGE'>): Value {
  if (outcome.ok) return outcome.value;
  throw graphError('BAD_INPUT', outcome.refusal.message);
}
