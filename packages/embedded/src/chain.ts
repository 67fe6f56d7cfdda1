import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type RunningServer, spawnServer } from './spawn-server.ts';

/** Test runners do not know `import.meta.resolve`; this works under them and under plain Node. */
const here = createRequire(import.meta.url);

interface ChainOptions {
  readonly port: number;
  /** EIP-155 chain id; 31337 unless said. */
  readonly chainId?: number;
  /** Where the state is kept between starts; a chain without one is forgotten when it stops. */
  readonly stateDir?: string;
  /** Seconds between blocks; without it a block is mined with each transaction. */
  readonly blockTimeSeconds?: number;
}

/** Starts a local chain (anvil) with its ten well-known funded development accounts. */
export async function startChain(options: ChainOptions): Promise<RunningServer & { readonly url: string }> {
  const command = createRequire(here.resolve('@foundry-rs/anvil/package.json')).resolve(
    `@foundry-rs/anvil-${process.platform}-${process.arch === 'x64' ? 'amd64' : process.arch}/bin/anvil`,
  );
  const args = [
    '--port',
    String(options.port),
    '--host',
    '127.0.0.1',
    '--chain-id',
    String(options.chainId ?? 31_337),
    '--silent',
    '--slots-in-an-epoch',
    '1',
  ];
  if (options.stateDir !== undefined) {
    mkdirSync(options.stateDir, { recursive: true });
    args.push('--state', join(options.stateDir, 'state.json'), '--state-interval', '5');
  }
  if (options.blockTimeSeconds !== undefined) args.push('--block-time', String(options.blockTimeSeconds));
  const server = await spawnServer({ name: 'the local chain', command, args, port: options.port });
  return { ...server, url: `http://127.0.0.1:${options.port}` };
}
