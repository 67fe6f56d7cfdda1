import { type EnvSource, readEnv, refuseDevelopmentSecrets, secret } from '@streamgate/service/env';
import { z } from 'zod';

const schema = z.object({
  /** Viewers are counted under an HMAC with this; change it and everybody is a new viewer. */
  STREAMGATE_ANALYTICS_SECRET: secret('development-only-analytics-secret-0000000000'),
  NODE_ENV: z.string().default('development'),
  STREAMGATE_DEMO: z.string().default(''),
});

export interface AnalyticsEnv {
  readonly viewerSecret: string;
}

export function readAnalyticsEnv(source: EnvSource): AnalyticsEnv {
  const env = readEnv(schema, source);
  const viewerSecret = env.STREAMGATE_ANALYTICS_SECRET;
  const strict = env.NODE_ENV === 'production' && env.STREAMGATE_DEMO !== '1';
  refuseDevelopmentSecrets(strict, { STREAMGATE_ANALYTICS_SECRET: viewerSecret });
  return { viewerSecret };
}
