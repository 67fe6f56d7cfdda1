import { createTestPlatform, type TestPlatform } from '@streamgate/testing/platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createKeyring } from './keyring.ts';

let platform: TestPlatform;
const masterKey = Buffer.alloc(32, 7);
const time = { nowMs: Date.UTC(2026, 10, 21) };
const clock = { now: () => time.nowMs };
const keyring = () => createKeyring({ database: platform.database, clock, masterKey });

beforeAll(async () => {
  platform = await createTestPlatform();
});
afterAll(() => platform[Symbol.asyncDispose]());
beforeEach(() => platform.database.signingKey.deleteMany());

describe('createKeyring', () => {
  it('makes one key for many processes that start at once', async () => {
    const keys = await Promise.all(Array.from({ length: 6 }, () => keyring().current()));
    expect(new Set(keys.map((key) => key.kid)).size).toBe(1);
    expect(await platform.database.signingKey.count()).toBe(1);
  });

  it('publishes public halves alone and stores the private one wrapped', async () => {
    const ring = keyring();
    const { kid } = await ring.current();
    const { keys } = await ring.published();
    expect(keys).toEqual([{ kty: 'OKP', crv: 'Ed25519', x: expect.any(String), kid, use: 'sig', alg: 'EdDSA' }]);
    const [row] = await platform.database.signingKey.findMany();
    expect(Buffer.from(row?.privateKey ?? []).toString('latin1')).not.toContain('PRIVATE KEY');
  });

  it('opens nothing with another master key', async () => {
    await keyring().current();
    const other = createKeyring({ database: platform.database, clock, masterKey: Buffer.alloc(32, 8) });
    await expect(other.current()).rejects.toThrow('do not open');
  });

  it('signs with a new key after thirty days and publishes the old one for another hour', async () => {
    const ring = keyring();
    const old = await ring.current();
    time.nowMs += 30 * 86_400_000;
    const next = await ring.current();
    expect(next.kid).not.toBe(old.kid);
    const kids = async () => (await ring.published()).keys.map((key) => key.kid);
    expect(await kids()).toEqual([next.kid, old.kid]);
    time.nowMs += 3_600_000;
    expect(await kids()).toEqual([next.kid]);
  });
});
