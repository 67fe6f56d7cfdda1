import type { Outcome, Refusal } from '@streamgate/kernel/outcome';

/** An outcome as the member of a result union. */
export const answer = <Value>(outcome: Outcome<Value>): Value | Refusal => (outcome.ok ? outcome.value : outcome.refusal);

/** Tells a refusal from the other member of its union: no type of this graph but Refusal has `code` and `message`. */
export const resolveUnion =
  <Name extends string>(name: Name) =>
  (value: object): Name | 'Refusal' =>
    'code' in value && 'message' in value ? 'Refusal' : name;
