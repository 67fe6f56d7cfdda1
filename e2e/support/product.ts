import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const LONGEST_START_MS = 10 * 60_000;

/** The one line that `npm start -- --json` prints when everything is up. */
export interface Addresses {
  readonly viewer: string;
  readonly console: string;
  readonly graphql: string;
  readonly edge: string;
  readonly demo: {
    readonly tenant: string;
    readonly operator: { readonly email: string; readonly password: string };
    readonly wallets: readonly {
      readonly name: string;
      readonly address: `0x${string}`;
      readonly privateKey: `0x${string}`;
      readonly holds: boolean;
    }[];
    readonly contracts: {
      readonly auroraPass: `0x${string}`;
      readonly studioCredits: `0x${string}`;
      readonly streamToken: `0x${string}`;
    };
    readonly videos: readonly { readonly id: string; readonly title: string; readonly gated: boolean; readonly url: string }[];
  };
}

export interface Product {
  readonly addresses: Addresses;
  readonly port: number;
  /** Of the process that all others of the product come from. */
  readonly pid: number;
  stop(): Promise<void>;
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let text = '';
    const timer = setTimeout(() => fail(new Error('The product was not up in time.')), LONGEST_START_MS);
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const end = text.indexOf('\n');
      if (end < 0) return;
      clearTimeout(timer);
      done(text.slice(0, end));
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(new Error(`The product ended with ${code} while starting; see its log in test-results.`));
    });
  });
}

/** Starts the product as a newcomer would, on data and ports of its own. */
export async function startProduct(options: { port: number; home: string; flags?: readonly string[] }): Promise<Product> {
  const logs = join(root, 'test-results');
  mkdirSync(logs, { recursive: true });
  const child = spawn(process.execPath, ['tools/start.mjs', '--json', ...(options.flags ?? [])], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, STREAMGATE_PORT: String(options.port), STREAMGATE_HOME: options.home, LOG_LEVEL: 'info' },
  });
  child.stderr.pipe(createWriteStream(join(logs, `product-${options.port}.log`), { flags: 'a' }));
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  const addresses = JSON.parse(await firstLine(child)) as Addresses;
  return {
    addresses,
    port: options.port,
    pid: child.pid ?? 0,
    stop: async () => {
      if (child.exitCode === null) child.kill('SIGTERM');
      await exited;
    },
  };
}
