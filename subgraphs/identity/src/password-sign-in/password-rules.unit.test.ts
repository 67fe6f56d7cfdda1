import { describe, expect, it } from 'vitest';
import { canonicalEmail, judgeNewPassword, parseEmail } from './credentials.rules.ts';
import { afterTry, POLICIES, remainingMs, type ThrottlePolicy, waitMs } from './throttle.rules.ts';

const EMAIL = 'ana@example.org';

describe('judgeNewPassword', () => {
  it.each(['correct horse battery', 'tulip-anvil-harbour', 'Tr0ub4dor&3-and-more', 'ñandú come pan rico', 'x7f9Qm2pLw8z'])(
    'takes %s',
    (password) => {
      expect(judgeNewPassword(password, EMAIL)).toMatchObject({ ok: true });
    },
  );

  it.each([
    'short',
    'elevenchars',
    'a'.repeat(12),
    'abababababab',
    'passwordpassword',
    'Password1234',
    'P@ssw0rd2026!',
    '123456789012',
    '987654321098',
    'qwertyuiopasdf',
    'qwertyqwerty',
    'letmein123456',
    'CorrectHorseBatteryStaple',
    'iloveyou!!!!!',
    '!!!streamgate!!!',
    'adminadmin2026',
    'x7'.repeat(130),
    EMAIL,
  ])('refuses %s', (password) => {
    expect(judgeNewPassword(password, EMAIL)).toMatchObject({ ok: false, refusal: { code: 'WEAK_PASSWORD', field: 'password' } });
  });

  it('counts signs as people see them, up to 256', () => {
    expect(judgeNewPassword('🐟🐙🦀🦞🐚', EMAIL)).toMatchObject({ ok: false });
    const long = Array.from({ length: 256 }, (_, place) => String.fromCodePoint(0x4e00 + place)).join('');
    expect(judgeNewPassword(long, EMAIL)).toMatchObject({ ok: true });
    expect(judgeNewPassword(`${long}x`, EMAIL)).toMatchObject({ ok: false });
  });
});

describe('parseEmail', () => {
  it('takes addresses in any case and keeps them in one', () => {
    expect(parseEmail('  Ana.B+x@Example.ORG ')).toEqual({ ok: true, value: 'ana.b+x@example.org' });
    expect(canonicalEmail('ANA@EXAMPLE.ORG')).toBe(EMAIL);
  });

  it.each([
    '',
    'ana',
    'ana@',
    '@example.org',
    'ana@example',
    'a b@example.org',
    'ana@exa mple.org',
    'ana@@example.org',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b'.repeat(260)}.org`,
    'ana\n@example.org',
  ])('refuses %s', (text) => {
    expect(parseEmail(text)).toMatchObject({ ok: false, refusal: { code: 'BAD_INPUT', field: 'email' } });
  });
});

describe('waiting after failed tries', () => {
  const policy: ThrottlePolicy = { free: 3, firstMs: 1_000, longestMs: 10_000 };

  it('costs nothing at first, then doubles up to the longest', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 1_000].map((failures) => waitMs(failures, policy))).toEqual([
      0, 0, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000,
    ]);
  });

  it('never locks for good: the longest wait of any counter is fifteen minutes', () => {
    for (const counter of Object.values(POLICIES)) expect(waitMs(1_000_000, counter)).toBeLessThanOrEqual(900_000);
  });

  it('makes the next try wait and forgets after a quiet hour', () => {
    const third = afterTry({ failures: 2, blockedUntilMs: null, updatedAtMs: 0 }, policy, 100);
    expect(third).toEqual({ failures: 3, blockedUntilMs: 1_100, updatedAtMs: 100 });
    expect([remainingMs(third, 600), remainingMs(third, 1_100), remainingMs(null, 0)]).toEqual([500, 0, 0]);
    expect(afterTry(third, policy, 3_600_101)).toMatchObject({ failures: 1, blockedUntilMs: null });
    expect(afterTry(null, policy, 5)).toMatchObject({ failures: 1 });
  });
});
