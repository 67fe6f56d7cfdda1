import { type EnvSource, masterKey, readEnv, refuseDevelopmentSecrets } from '@streamgate/service/env';
import { z } from 'zod';

const origin = (fallback: string) =>
  z
    .url({ protocol: /^https?$/ })
    .default(fallback)
    .transform((text) => new URL(text).origin);

const chain = z.object({ id: z.number().int().positive(), rpc: z.array(z.url()).min(1) });

const fromJson = (text: string, issue: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    issue.addIssue({ code: 'custom', message: 'needs a JSON list of chains' });
    return z.NEVER;
  }
};

const schema = z.object({
  NODE_ENV: z.string().default('development'),
  STREAMGATE_DEMO: z.string().default(''),
  STREAMGATE_MASTER_KEY: masterKey(),
  /** "open" lets anybody make an account with e-mail and password, "closed" nobody; wallets may always sign in. */
  STREAMGATE_REGISTRATION: z.enum(['open', 'closed']).default('open'),
  /** The chains, as a JSON list; wallets may sign in on these and on no other. */
  STREAMGATE_CHAINS: z
    .string()
    .default('[{"id":31337,"name":"Local chain","currency":"ETH","rpc":["http://127.0.0.1:4006"],"pollMs":1000}]')
    .transform(fromJson)
    .pipe(z.array(chain)),
  /** The gateway as browsers reach it; also the issuer of access tokens. */
  GATEWAY_URL: origin('http://localhost:4002'),
  /** The viewer as browsers reach it; wallets may be asked to sign in there. */
  VIEWER_URL: origin('http://localhost:4000'),
  /** The console as browsers reach it; wallets may be asked to sign in there. */
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
