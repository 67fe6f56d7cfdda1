/**
 * What a chain says to a read. A revert is an answer ("no"); everything that kept the answer from us is unknown, which
 * must never become a refusal.
 */
export type Answer<Value> =
  | { readonly state: 'value'; readonly value: Value }
  | { readonly state: 'revert' }
  | { readonly state: 'unknown'; readonly reason: string };

export const answered = <Value>(value: Value): Answer<Value> => ({ state: 'value', value });
export const reverted: Answer<never> = { state: 'revert' };
export const unknown = (reason: string): Answer<never> => ({ state: 'unknown', reason });
