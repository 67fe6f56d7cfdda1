import { graph } from './graph.ts';
import type { Product } from './product.ts';

export type Call = <Data>(query: string, variables?: object) => Promise<Data>;

/** Registers the first operator of an empty product with a tenant of their own; answers with a way to call as them. */
export async function newcomer(product: Product): Promise<Call> {
  const url = product.addresses.graphql;
  const input = { email: 'newcomer@example.org', password: 'seven quiet rivers bend', displayName: 'Newcomer' };
  const { register } = await graph<{ register: { accessToken: string } }>(
    'mutation ($input: RegisterInput!) { register(input: $input) { ... on SignedIn { accessToken } ... on Refusal { code message } } }',
    { input },
    { url },
  );
  const tenant = 'newcomer';
  const as = { url, tenant, token: register.accessToken };
  await graph(
    'mutation ($input: CreateTenantInput!) { createTenant(input: $input) { __typename } }',
    { input: { slug: tenant, name: 'Newcomer' } },
    as,
  );
  return (query, variables = {}) => graph(query, variables, as);
}
