import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import type { AssetDraft } from './asset-draft.ts';
import { type PackageDeps, packageRendition } from './package-rendition.ts';
import { listenForOutput, type SocketSource } from './socket-source.ts';

export interface PackagedOutputs {
  /** Where FFmpeg is to write a rendition. */
  targetOf(name: string): string;
  /** Settles when every stream has ended and is stored; `failed` was told of the first trouble. */
  settled(): Promise<void>;
  /** Gives up waiting for streams that never came. */
  close(): void;
}

interface OutputFacts {
  readonly names: readonly string[];
  /** The rendition whose clear bytes are kept in the job's folder as `copyPath`, for pictures. */
  readonly copied: string | undefined;
  readonly copyPath: string;
  readonly folder: string;
  readonly draft: AssetDraft;
  readonly failed: (error: unknown) => void;
}

const write = (file: WriteStream, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    file.write(bytes, (error) => (error ? reject(error) : resolve()));
  });

/** Listens for each rendition on a socket of its own and packages whatever comes. */
export async function packageOutputs(deps: Omit<PackageDeps, 'tee'>, facts: OutputFacts): Promise<PackagedOutputs> {
  const sockets = new Map<string, SocketSource>();
  for (const name of facts.names) sockets.set(name, await listenForOutput(join(facts.folder, `${name}.sock`)));
  const copy = createWriteStream(facts.copyPath);
  copy.on('error', facts.failed);
  const close = (): void => {
    for (const socket of sockets.values()) socket.close();
  };
  const packaging = [...sockets].map(async ([name, { bytes }]) => {
    const tee = name === facts.copied ? (part: Uint8Array) => write(copy, part) : undefined;
    await packageRendition({ ...deps, tee }, { name, bytes, listener: facts.draft.listenerFor(name) });
  });
  const all = Promise.all(packaging).catch(facts.failed);
  return {
    targetOf: (name) => sockets.get(name)?.target ?? '',
    settled: async () => {
      await all;
      await new Promise<void>((resolve) => {
        copy.end(resolve);
      });
      close();
    },
    close,
  };
}
