import { type EnvSource, masterKey, readEnv, refuseDevelopmentSecrets } from '@streamgate/service/env';
import { z } from 'zod';

const origin = (fallback: string) =>
  z
    .url({ protocol: /^https?$/ })
    .default(fallback)
    .transform((text) => new URL(text).origin);

const chain = z.object({ id: z.number().int().positive(), rpc: z.array(z.url()).min(1) });

const LOCAL_CHAIN = '[{"id":31337,"name":"Local chain","currency":"ETH","rpc":["http://127.0.0.1:4006"],"pollMs":1000}]';

const chains = z
  .string()
  .default(LOCAL_CHAIN)
  .transform((text, issue): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      issue.addIssue({ code: 'custom', message: 'needs a JSON list of chains' });
      return z.NEVER;
    }
  })
  .pipe(z.array(chain));

const schema = z.object({
  NODE_ENV: z.string().default('development'),
  STREAMGATE_DEMO: z.string().default(''),
  STREAMGATE_MASTER_KEY: masterKey(),
  STREAMGATE_REGISTRATION: z.enum(['open', 'closed']).default('open'),
  STREAMGATE_CHAINS: chains,
  GATEWAY_URL: origin('http://localhost:4002'),
  VIEWER_URL: origin('http://localhost:4000'),
  CONSOLE_URL: origin('http://localhost:4001'),
});

export interface Settings {
  readonly masterKey: Uint8Array;
  readonly registrationOpen: boolean;
  /** Chains on which a wallet may sign in, each with its RPC addresses in order of preference. */
  readonly chains: ReadonlyArray<{ readonly id: number; readonly rpc: readonly string[] }>;
  /** `iss` of access tokens. */
  readonly issuer: string;
  /** Origins whose pages may ask a wallet to sign in: the two apps, by configuration, never by a request's Host. */
  readonly origins: readonly string[];
}

/** Identity's settings; throws one Fault that lists every mistake. */
export function readSettings(source: EnvSource): Settings {
  const env = readEnv(schema, source);
  const production = env.NODE_ENV === 'production' && env.STREAMGATE_DEMO !== '1';
  refuseDevelopmentSecrets(production, { STREAMGATE_MASTER_KEY: env.STREAMGATE_MASTER_KEY });
  return {
    masterKey: Buffer.from(env.STREAMGATE_MASTER_KEY, 'hex'),
    registrationOpen: env.STREAMGATE_REGISTRATION === 'open',
    chains: env.STREAMGATE_CHAINS,
    issuer: env.GATEWAY_URL,
    origins: [...new Set([env.VIEWER_URL, env.CONSOLE_URL])],
  };
}
