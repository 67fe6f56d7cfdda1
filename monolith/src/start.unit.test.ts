import { expect, test } from 'vitest';
import { closingTable } from './closing-table.ts';
import { readMonolithEnv } from './env.ts';
import { readOptions } from './options.ts';
import { portsFrom } from './ports.ts';

test('two base ports forty apart share no port', () => {
  const all = [...Object.values(portsFrom(4_000)), ...Object.values(portsFrom(4_040))];
  expect(new Set(all).size).toBe(all.length);
});

test('an unknown option names the known ones', () => {
  expect(() => readOptions(['--rest'])).toThrow(/--json, --reset/);
});

test('a wrong setting is told by its name', () => {
  expect(() => readMonolithEnv({ STREAMGATE_PORT: '99999', LOG_LEVEL: 'loud' })).toThrow(/STREAMGATE_PORT[\s\S]*LOG_LEVEL/);
});

test('blank settings count as unset', () => {
  expect(readMonolithEnv({ STREAMGATE_PORT: '', DATABASE_URL: '  ' })).toMatchObject({ STREAMGATE_PORT: 4_000 });
});

test('the closing table names both films and both wallets, never a private key', () => {
  const table = closingTable({
    viewer: 'http://localhost:4000',
    console: 'http://localhost:4001',
    graphql: 'http://localhost:4002/graphql',
    edge: 'http://localhost:4003',
    demo: {
      tenant: 'aurora',
      operator: { email: 'o@aurora.example', password: 'p' },
      wallets: [
        { name: 'Demo holder', address: '0x1', privateKey: '0xsecret', holds: true },
        { name: 'Demo visitor', address: '0x2', privateKey: '0xsecret', holds: false },
      ],
      contracts: { auroraPass: '0x3', studioCredits: '0x4', streamToken: '0x5' },
      videos: [
        { id: '1', title: 'one', gated: false, url: 'http://localhost:4000/aurora/watch/1' },
        { id: '2', title: 'two', gated: true, url: 'http://localhost:4000/aurora/watch/2' },
      ],
    },
  });
  for (const text of ['watch/1', 'watch/2', '0x1', '0x2', 'holds the pass', 'holds nothing', 'o@aurora.example'])
    expect(table).toContain(text);
  expect(table).not.toContain('0xsecret');
});
