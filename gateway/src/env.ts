import { Fault } from '@streamgate/kernel/fault';
import { type EnvSource, readEnv, refuseDevelopmentSecrets, secret } from '@streamgate/service/env';
import { SUBGRAPHS, type SubgraphName } from '@streamgate/service/graph/subgraph';
import { z } from 'zod';

const schema = z.object({
  NODE_ENV: z.string().default('development'),
  STREAMGATE_DEMO: z.string().default(''),
  STREAMGATE_INTERNAL_SECRET: secret('development-only-internal-secret-0000000000'),
  /** Where clients reach the gateway. */
  GATEWAY_URL: z.url().default('http://localhost:4002'),
  VIEWER_URL: z.url().default('http://localhost:4000'),
  CONSOLE_URL: z.url().default('http://localhost:4001'),
  /** The tenant that the explorer names at first. */
  VIEWER_DEFAULT_TENANT: z.string().default(''),
  GATEWAY_HOST: z.string().default('127.0.0.1'),
  GATEWAY_PORT: z.coerce.number().int().min(0).max(65_535).default(4002),
  /** JSON of subgraph name to address; without it the subgraphs must run in this process. */
  GATEWAY_SUBGRAPHS: z.string().default(''),
  /** `own` runs plans with the gateway's executor, `stock` with Apollo's, for comparison. */
  GATEWAY_EXECUTOR: z.enum(['own', 'stock']).default('own'),
  /** Addresses or networks, comma-separated, whose X-Forwarded-For is believed. */
  GATEWAY_TRUSTED_PROXIES: z.string().default(''),
  GATEWAY_QUERY_DEADLINE_MS: z.coerce.number().int().min(100).max(60_000).default(5_000),
  GATEWAY_MUTATION_DEADLINE_MS: z.coerce.number().int().min(100).max(60_000).default(15_000),
  /** An operation that may cost more is refused. */
  GATEWAY_MAX_COST: z.coerce.number().int().min(1).default(5_000),
  /** What one caller may spend at once, and what comes back each second. */
  GATEWAY_BUDGET: z.coerce.number().int().min(1).default(50_000),
  GATEWAY_BUDGET_PER_SECOND: z.coerce.number().int().min(1).default(1_000),
});

type Env = z.output<typeof schema>;

export interface GatewayEnv extends Omit<Env, 'GATEWAY_SUBGRAPHS' | 'GATEWAY_TRUSTED_PROXIES'> {
  readonly subgraphUrls: ReadonlyMap<SubgraphName, string> | null;
  readonly trustedProxies: readonly string[];
}

const urls = z.record(z.enum(SUBGRAPHS), z.url());

function readUrls(text: string): GatewayEnv['subgraphUrls'] {
  if (text === '') return null;
  try {
    return new Map(Object.entries(urls.parse(JSON.parse(text))) as [SubgraphName, string][]);
  } catch (cause) {
    const example = '{"identity":"http://127.0.0.1:4011/graphql",…} for all five subgraphs';
    throw new Fault(`GATEWAY_SUBGRAPHS needs to be JSON such as ${example}.`, { retryable: false, cause });
  }
}

/** The gateway's settings; throws one Fault that names every mistake. */
export function readGatewayEnv(source: EnvSource): GatewayEnv {
  const { GATEWAY_SUBGRAPHS, GATEWAY_TRUSTED_PROXIES, ...env } = readEnv(schema, source);
  refuseDevelopmentSecrets(env.NODE_ENV === 'production' && env.STREAMGATE_DEMO !== '1', {
    STREAMGATE_INTERNAL_SECRET: env.STREAMGATE_INTERNAL_SECRET,
  });
  const trustedProxies = GATEWAY_TRUSTED_PROXIES.split(',').map((each) => each.trim());
  return { ...env, subgraphUrls: readUrls(GATEWAY_SUBGRAPHS), trustedProxies: trustedProxies.filter((each) => each !== '') };
}
