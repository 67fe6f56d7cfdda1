import type { Outcome, Refusal } from '@streamgate/kernel/outcome';

/** An outcome as a member of a result union: the value, or the refusal. */
export const toMember = <Value>(outcome: Outcome<Value>): Value | Refusal => (outcome.ok ? outcome.value : outcome.refusal);

/** The name of a union's member: every refusal has a code, and nothing else has. */
export const memberType =
  <Name extends string>(name: Name) =>
  (member: object): Name | 'Refusal' =>
    'code' in member ? 'Refusal' : name;
