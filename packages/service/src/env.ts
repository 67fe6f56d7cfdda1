import { Fault } from '@streamgate/kernel/fault';
import { z } from 'zod';

export type EnvSource = Readonly<Record<string, string | undefined>>;

/** Reads one concern's settings: blank counts as unset, every mistake is reported at once, values are never printed. */
export function readEnv<Schema extends z.ZodObject>(schema: Schema, source: EnvSource): z.output<Schema> {
  const known: Record<string, string> = {};
  for (const key of Object.keys(schema.shape)) {
    const value = source[key]?.trim();
    if (value !== undefined && value !== '') known[key] = value;
  }
  const result = schema.safeParse(known);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Fault(`These settings need mending:\n${lines.join('\n')}`, { retryable: false });
}

/** A secret of at least 32 characters. The development defaults are refused when NODE_ENV is production. */
export const secret = (developmentDefault: string) =>
  z.string().min(32, 'needs at least 32 characters').default(developmentDefault);

/** Every default secret in the code base starts so; production refuses to start with one of them. */
export const DEVELOPMENT_SECRET_PREFIX = 'development-only-';

/** The published default of STREAMGATE_MASTER_KEY, the same for all who wrap or unwrap; production refuses it too. */
export const DEVELOPMENT_MASTER_KEY = '646576656c6f706d656e742d6f6e6c792d6d61737465722d6b65792d33326221';

/** The key that wraps other keys: 32 bytes as 64 hex digits, for example from `openssl rand -hex 32`. */
export const masterKey = () =>
  z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/, 'needs 64 hex digits')
    .default(DEVELOPMENT_MASTER_KEY);

/** STREAMGATE_LEASE_SECRET: web3 signs lease tokens with it, the edge checks them. */
export const leaseSecret = () => secret('development-only-lease-secret-0000000000000');

/** STREAMGATE_UPLOAD_SECRET: media signs upload tokens with it, the edge checks them. */
export const uploadSecret = () => secret('development-only-upload-secret-000000000000');

const isPublished = (value: string): boolean =>
  value.startsWith(DEVELOPMENT_SECRET_PREFIX) || value.toLowerCase() === DEVELOPMENT_MASTER_KEY;

/** Throws when a published default secret is about to be used in production. */
export function refuseDevelopmentSecrets(production: boolean, secrets: Readonly<Record<string, string>>): void {
  const found = Object.entries(secrets).filter(([, value]) => isPublished(value));
  if (!production || found.length === 0) return;
  const names = found.map(([name]) => name).join(', ');
  throw new Fault(`Set your own value for ${names}: the published default is refused in production.`, { retryable: false });
}
