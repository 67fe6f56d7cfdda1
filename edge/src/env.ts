import { type EnvSource, leaseSecret, masterKey, readEnv, refuseDevelopmentSecrets, uploadSecret } from '@streamgate/service/env';
import { z } from 'zod';

const origin = (value: string) => z.url({ protocol: /^https?$/ }).default(value);

const EdgeSettings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  STREAMGATE_DEMO: z.enum(['0', '1']).default('0'),
  /** What the world calls this service; playlists and Location headers are written with it. */
  EDGE_URL: origin('http://localhost:4003'),
  /** Address to listen on; 0.0.0.0 for all of this machine's. */
  EDGE_HOST: z.string().default('127.0.0.1'),
  /** Where it listens; the port of EDGE_URL where not given. */
  EDGE_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  VIEWER_URL: origin('http://localhost:4000'),
  CONSOLE_URL: origin('http://localhost:4001'),
  OBJECT_STORE_URL: z
    .url({ protocol: /^file$/, error: 'needs an absolute file:// URL' })
    .default('file:///var/lib/streamgate/objects'),
  STREAMGATE_LEASE_SECRET: leaseSecret(),
  STREAMGATE_UPLOAD_SECRET: uploadSecret(),
  STREAMGATE_MASTER_KEY: masterKey(),
});

/** The edge's settings, read once. */
export interface EdgeEnv {
  /** Public origin, without a slash at the end. */
  readonly publicUrl: string;
  readonly host: string;
  readonly port: number;
  /** Origins of our own apps. */
  readonly viewerOrigin: string;
  readonly consoleOrigin: string;
  readonly objectStoreUrl: string;
  readonly leaseSecret: string;
  readonly uploadSecret: string;
  readonly masterKey: Uint8Array;
}

const portOf = (url: URL): number => Number(url.port) || (url.protocol === 'https:' ? 443 : 80);

/** Reads the edge's settings; published default secrets are refused in production, except in a demo. */
export function readEdgeEnv(source: EnvSource): EdgeEnv {
  const settings = readEnv(EdgeSettings, source);
  const { STREAMGATE_LEASE_SECRET, STREAMGATE_UPLOAD_SECRET, STREAMGATE_MASTER_KEY } = settings;
  const secrets = { STREAMGATE_LEASE_SECRET, STREAMGATE_UPLOAD_SECRET, STREAMGATE_MASTER_KEY };
  refuseDevelopmentSecrets(settings.NODE_ENV === 'production' && settings.STREAMGATE_DEMO !== '1', secrets);
  const publicUrl = new URL(settings.EDGE_URL);
  return {
    publicUrl: publicUrl.href.replace(/\/$/, ''),
    host: settings.EDGE_HOST,
    port: settings.EDGE_PORT ?? portOf(publicUrl),
    viewerOrigin: new URL(settings.VIEWER_URL).origin,
    consoleOrigin: new URL(settings.CONSOLE_URL).origin,
    objectStoreUrl: settings.OBJECT_STORE_URL,
    leaseSecret: STREAMGATE_LEASE_SECRET,
    uploadSecret: STREAMGATE_UPLOAD_SECRET,
    masterKey: Buffer.from(STREAMGATE_MASTER_KEY, 'hex'),
  };
}
