import { type Api, REFUSAL, type Result, taken } from './api.ts';

export const DEMO_LOGIN = { email: 'operator@aurora.example', password: 'northern-lights-over-film' } as const;
export const DEMO_TENANT = { slug: 'aurora', name: 'Aurora Film Club' } as const;

interface SignedIn {
  readonly accessToken: string;
}

/** The demo's operator, signed in, and the demo's tenant: made at the first start, found at later ones. */
export async function signInOperator(api: Api): Promise<Api> {
  const input = { ...DEMO_LOGIN, displayName: 'Ada Operator' };
  const { register } = await api.query<{ register: Result<SignedIn> }>(
    `mutation ($input: RegisterInput!) { register(input: $input) { __typename ... on SignedIn { accessToken } ${REFUSAL} } }`,
    { input },
  );
  const known = register.__typename === 'Refusal' && 'code' in register && register.code === 'EMAIL_TAKEN';
  const { accessToken } = known ? await signIn(api) : taken(register, 'The demo operator');
  const operator = api.as(accessToken);
  const { me } = await operator.query<{ me: { memberships: { tenant: { slug: string } }[] } }>(
    '{ me { memberships { tenant { slug } } } }',
  );
  if (!me.memberships.some(({ tenant }) => tenant.slug === DEMO_TENANT.slug)) await makeTenant(operator);
  return operator.in(DEMO_TENANT.slug);
}

async function signIn(api: Api): Promise<SignedIn> {
  const { signInWithPassword } = await api.query<{ signInWithPassword: Result<SignedIn> }>(
    `mutation ($input: PasswordSignInInput!) { signInWithPassword(input: $input) { __typename ... on SignedIn { accessToken } ${REFUSAL} } }`,
    { input: DEMO_LOGIN },
  );
  return taken(signInWithPassword, 'The demo login');
}

async function makeTenant(operator: Api): Promise<void> {
  const { createTenant } = await operator.query<{ createTenant: Result<{ id: string }> }>(
    `mutation ($input: CreateTenantInput!) { createTenant(input: $input) { __typename ... on Tenant { id } ${REFUSAL} } }`,
    { input: DEMO_TENANT },
  );
  taken(createTenant, 'The demo tenant');
}
