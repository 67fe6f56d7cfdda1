import type { Addresses } from './product.ts';

/** The product under test, as the global set-up brought it up. */
export const addresses = (): Addresses => JSON.parse(process.env['E2E_ADDRESSES'] ?? 'null') as Addresses;

/** A third party's GraphQL call; returns data or throws with the first error's code. */
export async function graph<Data>(
  query: string,
  variables: object = {},
  options: { token?: string; tenant?: string; url?: string } = {},
): Promise<Data> {
  const { graphql, demo } = addresses();
  const response = await fetch(options.url ?? graphql, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-streamgate-tenant': options.tenant ?? demo.tenant,
      ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data?: Data; errors?: { message: string; extensions?: { code?: string } }[] };
  const error = answer.errors?.[0];
  if (error !== undefined) throw new Error(`${error.extensions?.code ?? 'ERROR'}: ${error.message}`);
  if (answer.data === undefined) throw new Error(`HTTP ${response.status}`);
  return answer.data;
}

/** The demo operator's access token. */
export async function operatorToken(): Promise<string> {
  const { signInWithPassword } = await graph<{ signInWithPassword: { accessToken: string } }>(
    'mutation ($input: PasswordSignInInput!) { signInWithPassword(input: $input) { ... on SignedIn { accessToken } ... on Refusal { code message } } }',
    { input: addresses().demo.operator },
  );
  return signInWithPassword.accessToken;
}
