import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EnvSource } from '@streamgate/service/env';
import { z } from 'zod';

const Secrets = z.object({
  STREAMGATE_INTERNAL_SECRET: z.string().min(32),
  STREAMGATE_LEASE_SECRET: z.string().min(32),
  STREAMGATE_UPLOAD_SECRET: z.string().min(32),
  STREAMGATE_ANALYTICS_SECRET: z.string().min(32),
  STREAMGATE_MASTER_KEY: z.string().regex(/^[0-9a-f]{64}$/),
});

export type Secrets = z.output<typeof Secrets>;

const make = (): Secrets => ({
  STREAMGATE_INTERNAL_SECRET: randomBytes(32).toString('base64url'),
  STREAMGATE_LEASE_SECRET: randomBytes(32).toString('base64url'),
  STREAMGATE_UPLOAD_SECRET: randomBytes(32).toString('base64url'),
  STREAMGATE_ANALYTICS_SECRET: randomBytes(32).toString('base64url'),
  STREAMGATE_MASTER_KEY: randomBytes(32).toString('hex'),
});

/**
 * This installation's own secrets: made at the first start and kept beside the data (mode 600), since content keys are
 * wrapped with them. One that a newer version brings is added. What the environment names wins.
 */
export function readSecrets(home: string, source: EnvSource): Secrets {
  const file = join(home, 'secrets.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {};
  const kept = Secrets.parse({ ...make(), ...known });
  const complete = Object.keys(kept).every((name) => name in known);
  if (!complete) writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  const named = Object.fromEntries(Object.keys(kept).flatMap((name) => (source[name] ? [[name, source[name]]] : [])));
  return Secrets.parse({ ...kept, ...named });
}
