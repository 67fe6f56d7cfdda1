import { tmpdir } from 'node:os';
import { type EnvSource, masterKey, readEnv, refuseDevelopmentSecrets, uploadSecret } from '@streamgate/service/env';
import { z } from 'zod';

const Schema = z.object({
  NODE_ENV: z.string().default('development'),
  /** "1" in the development demo, where published secrets are accepted. */
  STREAMGATE_DEMO: z.string().default('0'),
  /** Where bytes are kept: file:///absolute/folder. */
  OBJECT_STORE_URL: z.string().default('file:///var/lib/streamgate/objects'),
  /** Public address of the edge. */
  EDGE_URL: z.string().default('http://localhost:4003'),
  STREAMGATE_UPLOAD_SECRET: uploadSecret(),
  STREAMGATE_MASTER_KEY: masterKey(),
  /** Bytes that each tenant may keep; 50 GiB by default. */
  STREAMGATE_STORAGE_LIMIT_BYTES: z.coerce.number().int().positive().default(53_687_091_200),
  /** Assets that one worker process transcodes at a time; one uses all cores. */
  STREAMGATE_TRANSCODE_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(1),
  /** Where jobs keep their temporary folders; the system's own place where not set. */
  STREAMGATE_WORK_DIR: z.string().optional(),
  /** Where FFmpeg is looked for. */
  PATH: z.string().default('/usr/local/bin:/usr/bin:/bin'),
});

export interface MediaEnv {
  readonly objectStoreUrl: string;
  readonly edgeUrl: string;
  readonly uploadSecret: string;
  readonly masterKey: Uint8Array;
  readonly storageLimitBytes: number;
  readonly transcodeConcurrency: number;
  readonly workDir: string;
  readonly toolPath: string;
}

/** Media's settings, each mistake reported at once; published secrets are refused in production. */
export function readMediaEnv(source: EnvSource): MediaEnv {
  const env = readEnv(Schema, source);
  const { STREAMGATE_UPLOAD_SECRET, STREAMGATE_MASTER_KEY } = env;
  const production = env.NODE_ENV === 'production' && env.STREAMGATE_DEMO !== '1';
  refuseDevelopmentSecrets(production, { STREAMGATE_UPLOAD_SECRET, STREAMGATE_MASTER_KEY });
  return {
    objectStoreUrl: env.OBJECT_STORE_URL,
    edgeUrl: env.EDGE_URL.replace(/\/$/, ''),
    uploadSecret: STREAMGATE_UPLOAD_SECRET,
    masterKey: Buffer.from(STREAMGATE_MASTER_KEY, 'hex'),
    storageLimitBytes: env.STREAMGATE_STORAGE_LIMIT_BYTES,
    transcodeConcurrency: env.STREAMGATE_TRANSCODE_CONCURRENCY,
    workDir: env.STREAMGATE_WORK_DIR ?? tmpdir(),
    toolPath: env.PATH,
  };
}
