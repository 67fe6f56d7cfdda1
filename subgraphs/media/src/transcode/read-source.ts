import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { sourcePath } from '@streamgate/asset-format/paths';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import type { AssetErrorCode } from '../asset/asset-errors.rules.ts';
import type { MediaDeps } from '../deps.ts';
import { findTruncation } from './find-truncation.ts';
import type { HeldAttempt } from './hold-attempt.ts';
import { probeSource } from './probe.ts';
import type { MediaTools } from './process-limits.ts';
import { readSourceFacts, type SourceFacts } from './source-facts.rules.ts';

export interface ReadSource {
  /** A file of this machine. */
  readonly path: string;
  readonly facts: SourceFacts;
}

/** The source as a file: the store's own where it has one, else a copy in the job's folder. */
async function fetchSource(deps: MediaDeps, uploadId: string, folder: string): Promise<string | null> {
  const stored = sourcePath(uploadId);
  if ((await deps.store.head(stored)) === null) return null;
  const local = deps.store.localPath(stored);
  if (local !== null) return local;
  const bytes = await deps.store.stream(stored);
  if (bytes === null) return null;
  const copy = join(folder, 'source');
  await pipeline(bytes, createWriteStream(copy));
  return copy;
}

/** Finds out what the uploaded file is, or why it cannot become an asset. */
export async function readSource(
  deps: MediaDeps,
  held: HeldAttempt,
  at: { tools: MediaTools; folder: string },
): Promise<Outcome<ReadSource, AssetErrorCode>> {
  const upload = await deps.database.upload.findUnique({ where: { assetId: held.assetId } });
  const path = upload === null ? null : await fetchSource(deps, upload.id, at.folder);
  if (path === null) return refuse('SOURCE_MISSING', '');
  const probe = await probeSource(at.tools, { source: path, signal: held.signal });
  if (!probe.ok) return probe;
  const missing = await findTruncation(path);
  if (missing !== null) return refuse('TRUNCATED', missing);
  const facts = readSourceFacts(probe.value);
  return facts.ok ? done({ path, facts: facts.value }) : facts;
}
