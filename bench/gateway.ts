/**
 * CPU time of the gateway process for one request: a list of 20 videos joined with their files (media), their tenants
 * (identity) and their counts (analytics). Ours with everything on (signature, limits, budget in Redis) against a stock
 * @apollo/gateway with the same resolvers, in the same run, alternating. Load is a fixed count of requests, so a busy
 * machine makes the run longer but hardly moves the figure.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@streamgate/embedded/free-port';
import { startRedis } from '@streamgate/embedded/redis';
import { Pool } from 'undici';

const ROUNDS = 8;
const WARM_UP = 4_000;
const REQUESTS = 600;
const CONNECTIONS = 16;
const QUERY = `query Feed($first: Int!, $after: String) { catalogue(first: $first, after: $after) {
  edges { node { id title durationMs viewCount tenant { id name } asset { id state renditions { name width height codecs } } } }
  pageInfo { endCursor hasNextPage } } }`;

const SET_UPS = ['stock-local', 'own-local', 'stock-remote', 'own-remote'] as const;
type SetUp = (typeof SET_UPS)[number];

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
}

/** Production mode for all; graphql checks more in development. */
const env = { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true' };

async function launch(setUp: string, ...args: string[]): Promise<Running> {
  const child = fork(join(import.meta.dirname, 'gateway.support.ts'), [setUp, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env,
  });
  const [message] = (await once(child, 'message')) as [{ url: string }];
  return { child, url: message.url };
}

async function cpuUs({ child }: Running): Promise<number> {
  child.send('cpu');
  const [message] = (await once(child, 'message')) as [{ cpuUs: number }];
  return message.cpuUs;
}

let turn = 0;
/** Every request asks with another cursor, so that nothing is answered from a request before. */
const nextBody = (): string => {
  turn += 1;
  return JSON.stringify({ query: QUERY, variables: { first: 20, after: `c${turn}` } });
};

/** Sends `count` requests over `CONNECTIONS` connections; returns the last answer's data as text. */
async function drive(url: string, count: number): Promise<string> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: CONNECTIONS });
  let left = count;
  let last = '';
  const worker = async (): Promise<void> => {
    while (left-- > 0) {
      const headers = { 'content-type': 'application/json' };
      const response = await pool.request({ path: pathname, method: 'POST', headers, body: nextBody() });
      last = await response.body.text();
      if (response.statusCode !== 200 || last.includes('"errors"')) throw new Error(`Answer ${response.statusCode}: ${last}`);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  await pool.close();
  return JSON.stringify((JSON.parse(last) as { data: unknown }).data);
}

/** The least disturbed round: whatever else runs on the machine only ever adds to a process's CPU time. */
const least = (values: readonly number[]): number => Math.min(...values);

async function measure(running: ReadonlyMap<SetUp, Running>): Promise<Record<SetUp, number>> {
  const answers = new Set<string>();
  for (const one of running.values()) answers.add(await drive(one.url, WARM_UP));
  if (answers.size !== 1) throw new Error('The set-ups do not answer the same.');
  const samples = new Map<SetUp, number[]>(SET_UPS.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, one] of running) {
      const before = await cpuUs(one);
      await drive(one.url, REQUESTS);
      samples.get(name)?.push(((await cpuUs(one)) - before) / REQUESTS);
    }
  return Object.fromEntries([...samples].map(([name, values]) => [name, Math.round(least(values))])) as Record<SetUp, number>;
}

const folder = mkdtempSync(join(tmpdir(), 'streamgate-bench-'));
const redis = await startRedis({ dataDir: folder, port: await freePort(), disposable: true });
const children: ChildProcess[] = [];
try {
  const subgraphs = await launch('subgraphs');
  children.push(subgraphs.child);
  const { plain, signed } = JSON.parse(subgraphs.url) as Record<'plain' | 'signed', Record<string, string>>;
  const running = new Map<SetUp, Running>();
  for (const name of SET_UPS) {
    const one = await launch(name, redis.url, JSON.stringify(name === 'stock-remote' ? plain : signed));
    children.push(one.child);
    running.set(name, one);
  }
  const cpu = await measure(running);
  const ratios = {
    inProcess: Number((cpu['own-local'] / cpu['stock-local']).toFixed(3)),
    overHttp: Number((cpu['own-remote'] / cpu['stock-remote']).toFixed(3)),
  };
  const results = {
    query: '20 videos joined over four subgraphs',
    cpuUsPerRequest: cpu,
    ratios,
    rounds: ROUNDS,
    requests: REQUESTS,
  };
  mkdirSync(join(import.meta.dirname, 'results'), { recursive: true });
  const text = `${JSON.stringify({ ...results, machine: cpus()[0]?.model, node: process.version }, null, 2)}\n`;
  writeFileSync(join(import.meta.dirname, 'results/gateway.json'), text);
  console.log('CPU µs of the gateway process per request, 20 videos joined over four subgraphs:');
  for (const name of SET_UPS) console.log(`  ${name.padEnd(13)} ${cpu[name]}`);
  console.log(`ours / stock: ${ratios.inProcess} in one process, ${ratios.overHttp} over HTTP`);
} finally {
  for (const child of children) child.kill();
  await redis.stop();
  rmSync(folder, { recursive: true, force: true });
}
