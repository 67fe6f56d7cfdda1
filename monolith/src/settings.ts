import type { EnvSource } from '@streamgate/service/env';
import type { MonolithEnv } from './env.ts';
import type { Infrastructure } from './infrastructure/start-infrastructure.ts';
import type { Ports } from './ports.ts';
import type { Secrets } from './secrets.ts';

/** The one environment that every service, worker and app reads its own part of. */
export type Settings = EnvSource & {
  readonly DATABASE_URL: string;
  readonly REDIS_URL: string;
  readonly GATEWAY_URL: string;
  readonly EDGE_URL: string;
  readonly VIEWER_URL: string;
  readonly CONSOLE_URL: string;
  readonly STREAMGATE_INTERNAL_SECRET: string;
};

const SUBGRAPHS = ['identity', 'content', 'media', 'web3', 'analytics'] as const;

export function settingsFor(
  source: EnvSource,
  env: MonolithEnv,
  ports: Ports,
  infrastructure: Infrastructure,
  secrets: Secrets,
): Settings {
  const at = (port: number): string => `http://${env.STREAMGATE_HOST}:${port}`;
  const subgraphs = Object.fromEntries(SUBGRAPHS.map((name) => [name, `http://127.0.0.1:${ports[name]}/graphql`]));
  return {
    ...source,
    ...secrets,
    NODE_ENV: env.NODE_ENV,
    LOG_LEVEL: env.LOG_LEVEL,
    DATABASE_URL: infrastructure.databaseUrl,
    REDIS_URL: infrastructure.redisUrl,
    OBJECT_STORE_URL: infrastructure.objectStoreUrl,
    STREAMGATE_CHAINS: infrastructure.chains,
    GATEWAY_URL: source['GATEWAY_URL'] ?? at(ports.graphql),
    EDGE_URL: source['EDGE_URL'] ?? at(ports.edge),
    VIEWER_URL: source['VIEWER_URL'] ?? at(ports.viewer),
    CONSOLE_URL: source['CONSOLE_URL'] ?? at(ports.console),
    GATEWAY_PORT: String(ports.graphql),
    EDGE_PORT: String(ports.edge),
    GATEWAY_SUBGRAPHS: JSON.stringify(subgraphs),
  };
}
