/** Who may call a group of routes from a page, and with what. */
export interface CorsPolicy {
  /** These may send cookies. */
  readonly trusted: readonly string[];
  /** Others: without cookies, or not at all. */
  readonly others: 'without-credentials' | 'refused';
  readonly methods: string;
  readonly requestHeaders: string;
  readonly exposed: string;
}

/** Headers that let a page of `origin` read the answer; empty where it may not. "null" is nobody's origin. */
export function corsHeaders(policy: CorsPolicy, origin: string | undefined): Readonly<Record<string, string>> {
  const exposed = { 'access-control-expose-headers': policy.exposed };
  if (origin !== undefined && policy.trusted.includes(origin)) {
    return { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true', ...exposed };
  }
  return policy.others === 'refused' ? {} : { 'access-control-allow-origin': '*', ...exposed };
}

/** What is added to the answer of a preflight; browsers cap the age at two hours. */
export const preflightHeaders = (policy: CorsPolicy): Readonly<Record<string, string>> => ({
  'access-control-allow-methods': policy.methods,
  'access-control-allow-headers': policy.requestHeaders,
  'access-control-max-age': '7200',
});
