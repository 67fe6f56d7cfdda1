import { describe, expect, it } from 'vitest';
import { createPasswordHasher } from './password-hasher.ts';

describe('createPasswordHasher', () => {
  it('hashes with argon2id at 19 MiB and two passes, and compares exactly', async () => {
    const passwords = createPasswordHasher();
    const hash = await passwords.hash('tulip-anvil-harbour');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwords.verify(hash, 'tulip-anvil-harbour')).toBe(true);
    expect(await passwords.verify(hash, 'Tulip-anvil-harbour')).toBe(false);
    expect(await passwords.verify(hash, 'tulip-anvil-harbour ')).toBe(false);
  });

  it('does the same work where there is nothing to compare with', async () => {
    const passwords = createPasswordHasher();
    const hash = await passwords.hash('tulip-anvil-harbour');
    expect(await passwords.verify(null, 'tulip-anvil-harbour')).toBe(false);
    const cpuOf = async (stored: string | null): Promise<number> => {
      const before = process.cpuUsage();
      for (let round = 0; round < 9; round += 1) await passwords.verify(stored, 'something else');
      return process.cpuUsage(before).user;
    };
    // Processor time, not the clock: it says what was computed, however busy the machine is.
    expect(await cpuOf(null)).toBeGreaterThan((await cpuOf(hash)) / 3);
  });

  it('turns away those for whom the line is too long and serves the others', async () => {
    const passwords = createPasswordHasher({ atATime: 1, lineMax: 2 });
    const results = await Promise.all(Array.from({ length: 5 }, () => passwords.hash('tulip-anvil-harbour')));
    expect(results.map((hash) => hash !== null)).toEqual([true, true, true, false, false]);
    expect(await passwords.hash('tulip-anvil-harbour')).not.toBeNull();
  });
});
