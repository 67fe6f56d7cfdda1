/** Why a mutation did nothing, as the graph says it. */
export interface Refusal {
  readonly __typename: 'Refusal';
  readonly code: string;
  readonly message: string;
  readonly field?: string | null;
}

/** True when a mutation's answer is a refusal and not the changed thing. */
export const isRefusal = (result: { readonly __typename: string }): result is Refusal => result.__typename === 'Refusal';
