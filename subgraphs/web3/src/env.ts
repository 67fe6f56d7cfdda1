import { type EnvSource, leaseSecret, readEnv, refuseDevelopmentSecrets } from '@streamgate/service/env';
import { z } from 'zod';
import { ChainList, type ChainSettings } from './chain/chain-settings.rules.ts';

const Settings = z.object({
  NODE_ENV: z.string().default('development'),
  STREAMGATE_DEMO: z.string().default(''),
  /** Chains that gates may name: a JSON list of {id, name, currency, rpc: [address, …], pollMs?, ws?, multicall3?, finalityBlocks?}. */
  STREAMGATE_CHAINS: z.string().default('[]').pipe(ChainList),
  /** One reading of a chain never takes longer, tries at several endpoints included; milliseconds. */
  STREAMGATE_CHAIN_BUDGET_MS: z.coerce.number().int().min(50).max(10_000).default(450),
  /** web3 signs lease tokens with it, the edge checks them; at least 32 characters. */
  STREAMGATE_LEASE_SECRET: leaseSecret(),
  /** How many streams one account may play at a time; the oldest stops. */
  STREAMGATE_STREAMS_PER_ACCOUNT: z.coerce.number().int().min(1).max(100).default(3),
  /** How many streams one token may open at a time, whoever shows it; the oldest stops. */
  STREAMGATE_STREAMS_PER_TOKEN: z.coerce.number().int().min(1).max(100).default(3),
  EDGE_URL: z.url().default('http://localhost:4003'),
});

export interface Env {
  readonly chains: readonly ChainSettings[];
  /** One read of a chain, retries and hedges included, never takes longer. */
  readonly chainBudgetMs: number;
  readonly leaseSecret: string;
  readonly streamsPerAccount: number;
  readonly streamsPerToken: number;
  /** Without a slash at its end. */
  readonly edgeUrl: string;
}

/** Settings of this subgraph; every mistake is reported at once. */
export function readWeb3Env(source: EnvSource): Env {
  const settings = readEnv(Settings, source);
  const strict = settings.NODE_ENV === 'production' && settings.STREAMGATE_DEMO !== '1';
  refuseDevelopmentSecrets(strict, { STREAMGATE_LEASE_SECRET: settings.STREAMGATE_LEASE_SECRET });
  return {
    chains: settings.STREAMGATE_CHAINS,
    chainBudgetMs: settings.STREAMGATE_CHAIN_BUDGET_MS,
    leaseSecret: settings.STREAMGATE_LEASE_SECRET,
    streamsPerAccount: settings.STREAMGATE_STREAMS_PER_ACCOUNT,
    streamsPerToken: settings.STREAMGATE_STREAMS_PER_TOKEN,
    edgeUrl: settings.EDGE_URL.replace(/\/$/, ''),
  };
}
