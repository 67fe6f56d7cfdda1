import { expect, test } from 'vitest';
import { readWeb3Env } from './env.ts';

const chain = { id: 137, name: 'Polygon', currency: 'POL', rpc: ['https://rpc.example.org/key'] };
const chains = (...list: object[]) => ({ STREAMGATE_CHAINS: JSON.stringify(list) });

test('everything has a default, and a chain needs little', () => {
  expect(readWeb3Env({})).toMatchObject({ chains: [], chainBudgetMs: 450, streamsPerAccount: 3, streamsPerToken: 3 });
  const [read] = readWeb3Env({ ...chains(chain), EDGE_URL: 'https://edge.example.org/' }).chains;
  expect(read).toEqual({ ...chain, pollMs: 4_000, finalityBlocks: 64 });
  expect(readWeb3Env({ EDGE_URL: 'https://edge.example.org/' }).edgeUrl).toBe('https://edge.example.org');
});

test.each<[string, Record<string, string>, string]>([
  ['no JSON', { STREAMGATE_CHAINS: 'polygon' }, 'STREAMGATE_CHAINS: needs a JSON list of chains'],
  ['a chain without an RPC', chains({ ...chain, rpc: [] }), 'STREAMGATE_CHAINS.0.rpc: needs at least one RPC address'],
  ['an RPC that is no web address', chains({ ...chain, rpc: ['file:///etc/passwd'] }), 'needs http or https addresses'],
  ['one chain twice', chains(chain, chain), 'names one chain id twice'],
  ['no streams at all', { STREAMGATE_STREAMS_PER_ACCOUNT: '0' }, 'STREAMGATE_STREAMS_PER_ACCOUNT'],
])('refuses %s and says which setting', (_, source, message) => {
  expect(() => readWeb3Env(source)).toThrow(message);
});

test('the published secret is refused in production, but not in a demo', () => {
  expect(() => readWeb3Env({ NODE_ENV: 'production' })).toThrow('STREAMGATE_LEASE_SECRET');
  expect(readWeb3Env({ NODE_ENV: 'production', STREAMGATE_DEMO: '1' }).chains).toEqual([]);
});
