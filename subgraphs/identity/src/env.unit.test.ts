import { describe, expect, it } from 'vitest';
import { readSettings } from './env.ts';

const KEY = 'ab'.repeat(32);

describe('readSettings', () => {
  it('needs nothing in development', () => {
    expect(readSettings({})).toMatchObject({
      registrationOpen: true,
      issuer: 'http://localhost:4002',
      origins: ['http://localhost:4000', 'http://localhost:4001'],
      chains: [{ id: 31_337 }],
    });
  });

  it('takes addresses by their origin', () => {
    const settings = readSettings({
      VIEWER_URL: 'https://tv.example/',
      CONSOLE_URL: 'https://tv.example/console',
      GATEWAY_URL: 'https://api.example/',
    });
    expect(settings).toMatchObject({ origins: ['https://tv.example'], issuer: 'https://api.example' });
  });

  it('reports every mistake at once and prints no value', () => {
    const source = {
      STREAMGATE_MASTER_KEY: 'hunter2',
      STREAMGATE_CHAINS: '{',
      VIEWER_URL: 'ftp://x',
      STREAMGATE_REGISTRATION: 'maybe',
    };
    const read = () => readSettings(source);
    for (const name of Object.keys(source)) expect(read).toThrow(name);
    expect(read).not.toThrow('hunter2');
  });

  it('refuses the published master key in production, unless it is the demo', () => {
    expect(() => readSettings({ NODE_ENV: 'production' })).toThrow('STREAMGATE_MASTER_KEY');
    expect(readSettings({ NODE_ENV: 'production', STREAMGATE_MASTER_KEY: KEY }).masterKey).toHaveLength(32);
    expect(readSettings({ NODE_ENV: 'production', STREAMGATE_DEMO: '1' }).masterKey).toHaveLength(32);
  });
});
