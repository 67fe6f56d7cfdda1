/** What a caller is meant to branch on: a stable code, the field it concerns, a sentence with the remedy. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
  readonly field?: string;
}

/** Either the value or a refusal; never thrown, becomes a union member in GraphQL. */
export type Outcome<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal<Code> };

export const done = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const refuse = <Code extends string>(
  code: Code,
  message: string,
  field?: string,
): { readonly ok: false; readonly refusal: Refusal<Code> } => ({
  ok: false,
  refusal: field === undefined ? { code, message } : { code, message, field },
});
