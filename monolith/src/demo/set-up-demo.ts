import type { deployDemo } from '@streamgate/web3/demo/deploy-demo';
import { tell } from '../progress.ts';
import type { Settings } from '../settings.ts';
import { type Api, createApi, REFUSAL, type Result, taken } from './api.ts';
import { demoFilms } from './films.ts';
import { publishFilm } from './publish-film.ts';
import { DEMO_LOGIN, DEMO_TENANT, signInOperator } from './sign-in-operator.ts';

export type DemoChain = Awaited<ReturnType<typeof deployDemo>>;

/** What a newcomer needs to try everything; printed at the end of the start. */
export interface Demo {
  readonly tenant: string;
  readonly operator: { readonly email: string; readonly password: string };
  readonly wallets: readonly {
    readonly name: string;
    readonly address: string;
    readonly privateKey: string;
    readonly holds: boolean;
  }[];
  readonly contracts: DemoChain['contracts'];
  readonly videos: readonly { readonly id: string; readonly title: string; readonly gated: boolean; readonly url: string }[];
}

const GATE_NAME = 'Aurora Pass holders';

/** The two demo wallets as the viewer offers them in development. */
export const demoWallets = (chain: DemoChain): Demo['wallets'] => [
  { name: 'Demo holder', ...chain.holder, holds: true },
  { name: 'Demo visitor', ...chain.nonHolder, holds: false },
];

async function ensureGate(api: Api, chain: DemoChain): Promise<string> {
  const { gates } = await api.query<{ gates: { edges: { node: { id: string; name: string } }[] } }>(
    '{ gates(first: 100) { edges { node { id name } } } }',
  );
  const known = gates.edges.find(({ node }) => node.name === GATE_NAME)?.node;
  if (known !== undefined) return known.id;
  const rule = { erc721: { chainId: chain.chainId, contract: chain.contracts.auroraPass, minimum: '1' } };
  const { createGate } = await api.query<{ createGate: Result<{ id: string }> }>(
    `mutation ($input: GateInput!) { createGate(input: $input) { __typename ... on Gate { id } ${REFUSAL} } }`,
    { input: { name: GATE_NAME, rule } },
  );
  return taken(createGate, 'The demo gate').id;
}

/** Fills the demo tenant as an operator would, over the public API; does only what is still missing. */
export async function setUpDemo(settings: Settings, chain: DemoChain, folder: string): Promise<Demo> {
  const api = await signInOperator(createApi(settings.GATEWAY_URL));
  const gateId = await ensureGate(api, chain);
  tell('demo tenant, operator and gate ready');
  const films = await demoFilms(folder);
  const videos: Demo['videos'][number][] = [];
  for (const film of films) {
    const id = await publishFilm(api, film, gateId);
    videos.push({ id, title: film.title, gated: film.gated, url: `${settings.VIEWER_URL}/${DEMO_TENANT.slug}/watch/${id}` });
  }
  return {
    tenant: DEMO_TENANT.slug,
    operator: { ...DEMO_LOGIN },
    wallets: demoWallets(chain),
    contracts: chain.contracts,
    videos,
  };
}
