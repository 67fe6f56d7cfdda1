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

/** Throws when a published default secret is about to be used in production. */
export function refuseDevelopmentSecrets(production: boolean, secrets: Readonly<Record<string, string>>): void {
  const found = Object.entries(secrets).filter(([, value]) => value.startsWith(DEVELOPMENT_SECRET_PREFIX));
  if (!production || found.length === 0) return;
  const names = found.map(([name]) => name).join(', ');
  throw new Fault(`Set your own value for ${names}: the published default is refused in production.`, { retryable: false });
}
