import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookiesOf, createStage, OPERATIONS, type Person, refreshTokenOf, type Stage, stranger } from '../testing/stage.ts';
import { endOverdueSessions } from './end-overdue-sessions.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

const refresh = (token: string) => stage.ask(stranger(), OPERATIONS.refresh, {}, { refresh: token });
const cleared = [{ name: 'sg_refresh', value: '', maxAgeMs: 0 }];

/** The facts of ended sessions that lie in the outbox for web3. */
async function toldEnds(sessionId: string | null): Promise<number> {
  const rows = await stage.platform.database.outboxMessage.findMany({
    where: { name: 'identity.session-ended', queue: 'web3-facts' },
  });
  return rows.filter((row) => (row.payload as { sessionId: string }).sessionId === sessionId).length;
}

async function secondDevice({
  email,
  password,
}: Person): Promise<{ sessionId: string | null; refreshToken: string; accessToken: string }> {
  const result = await stage.ask(stranger(), OPERATIONS.passwordSignIn, { input: { email, password } });
  const { accessToken } = result.data.signInWithPassword;
  const caller = await stage.callerOf(accessToken);
  return { sessionId: caller?.sessionId ?? null, refreshToken: refreshTokenOf(result), accessToken };
}

describe('refreshSession', () => {
  it('trades the cookie for a new one and a token of ten minutes, in the same session', async () => {
    const person = await stage.person();
    const result = await refresh(person.refreshToken);
    const { accessToken, expiresAt } = result.data.refreshSession;
    expect(refreshTokenOf(result)).not.toBe(person.refreshToken);
    const lifeMs = Date.parse(expiresAt) - stage.time.nowMs;
    expect(lifeMs).toBeGreaterThan(598_000);
    expect(lifeMs).toBeLessThanOrEqual(600_000);
    expect(await stage.callerOf(accessToken)).toMatchObject({ sessionId: person.caller.sessionId });
    expect((await refresh(refreshTokenOf(result))).data.refreshSession.__typename).toBe('SignedIn');
  });

  it('ends the whole session when an old cookie is used again', async () => {
    const person = await stage.person();
    const next = refreshTokenOf(await refresh(person.refreshToken));
    stage.time.nowMs += 10_001;
    const reused = await refresh(person.refreshToken);
    expect(reused.data.refreshSession).toMatchObject({ code: 'REFRESH_REUSED' });
    expect(cookiesOf(reused)).toEqual(cleared);
    expect((await refresh(next)).data.refreshSession).toMatchObject({ code: 'SESSION_ENDED' });
    expect(await stage.callerOf(person.accessToken)).toBeNull();
    expect(await toldEnds(person.caller.sessionId)).toBe(1);
  });

  it('does not end the session when two tabs send one cookie at the same moment: both get the same successor', async () => {
    const person = await stage.person();
    const results = await Promise.all(Array.from({ length: 8 }, () => refresh(person.refreshToken)));
    expect(results.every((result) => result.data.refreshSession.__typename === 'SignedIn')).toBe(true);
    const cookies = new Set(results.map(refreshTokenOf));
    expect(cookies.size).toBe(1);
    expect((await refresh([...cookies][0] ?? '')).data.refreshSession.__typename).toBe('SignedIn');
  });

  it('knows a cookie two steps old as used again even within the same second', async () => {
    const person = await stage.person();
    const next = refreshTokenOf(await refresh(person.refreshToken));
    await refresh(next);
    expect((await refresh(person.refreshToken)).data.refreshSession).toMatchObject({ code: 'REFRESH_REUSED' });
  });

  it('refuses no cookie and a made-up one, and clears the latter', async () => {
    expect((await stage.ask(stranger(), OPERATIONS.refresh)).data.refreshSession).toMatchObject({ code: 'NO_SESSION' });
    const madeUp = await refresh('A'.repeat(43));
    expect(madeUp.data.refreshSession).toMatchObject({ code: 'NO_SESSION' });
    expect(cookiesOf(madeUp)).toEqual(cleared);
  });

  it('stores no token, only its hash', async () => {
    const { refreshToken } = await stage.person();
    const rows = await stage.platform.database.refreshToken.findMany();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(refreshToken);
  });

  it('cannot make a session outlive its thirty days', async () => {
    const person = await stage.person();
    const { nowMs } = stage.time;
    stage.time.nowMs += 30 * 86_400_000;
    expect((await refresh(person.refreshToken)).data.refreshSession).toMatchObject({ code: 'SESSION_ENDED' });
    stage.time.nowMs = nowMs;
  });
});

describe('signOut', () => {
  const SIGN_OUT = 'mutation { signOut }';

  it('ends the session at once: access token, cookie and, by a fact, playback', async () => {
    const person = await stage.person();
    const result = await stage.ask(person.caller, SIGN_OUT, {}, { refresh: person.refreshToken });
    expect(result.data.signOut).toBe(true);
    expect(cookiesOf(result)).toEqual(cleared);
    expect(await stage.callerOf(person.accessToken)).toBeNull();
    expect((await refresh(person.refreshToken)).data.refreshSession).toMatchObject({ code: 'SESSION_ENDED' });
    expect(await toldEnds(person.caller.sessionId)).toBe(1);
  });

  it('works with the cookie alone, and is true for those who are signed out', async () => {
    const person = await stage.person();
    expect((await stage.ask(stranger(), SIGN_OUT, {}, { refresh: person.refreshToken })).data.signOut).toBe(true);
    expect(await stage.callerOf(person.accessToken)).toBeNull();
    expect((await stage.ask(stranger(), SIGN_OUT, {}, { refresh: person.refreshToken })).data.signOut).toBe(true);
    expect((await stage.ask(stranger(), SIGN_OUT)).data.signOut).toBe(true);
    expect(await toldEnds(person.caller.sessionId)).toBe(1);
  });
});

describe('sessions', () => {
  const LIST = '{ sessions { id method userAgent current createdAt lastSeenAt } }';
  const END = 'mutation ($id: ID!) { endSession(id: $id) { __typename ... on Refusal { code } ... on Session { id } } }';

  it("lists the person's own open sessions, newest first, and marks this one", async () => {
    const person = await stage.person();
    await stage.person();
    stage.time.nowMs += 1_000;
    const other = await secondDevice(person);
    const { data } = await stage.ask(person.caller, LIST);
    expect(data.sessions).toMatchObject([
      { id: other.sessionId, method: 'password', userAgent: 'Test browser', current: false },
      { id: person.caller.sessionId, current: true },
    ]);
  });

  it('ends another session of the person and leaves this one', async () => {
    const person = await stage.person();
    const other = await secondDevice(person);
    const { data } = await stage.ask(person.caller, END, { id: other.sessionId });
    expect(data.endSession).toMatchObject({ id: other.sessionId });
    expect(await stage.callerOf(other.accessToken)).toBeNull();
    expect(await toldEnds(other.sessionId)).toBe(1);
    expect(await stage.callerOf(person.accessToken)).not.toBeNull();
    expect((await stage.ask(person.caller, END, { id: other.sessionId })).data.endSession).toMatchObject({ code: 'NOT_FOUND' });
  });

  it("does not find another person's session", async () => {
    const [person, other] = [await stage.person(), await stage.person()];
    for (const id of [other.caller.sessionId, 'nonsense']) {
      expect((await stage.ask(person.caller, END, { id })).data.endSession).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await stage.callerOf(other.accessToken)).not.toBeNull();
  });

  it('signs out everywhere, of this person alone', async () => {
    const [person, other] = [await stage.person(), await stage.person()];
    const device = await secondDevice(person);
    const result = await stage.ask(person.caller, 'mutation { signOutEverywhere }');
    expect(result.data.signOutEverywhere).toBe(2);
    expect(cookiesOf(result)).toEqual(cleared);
    expect([await stage.callerOf(person.accessToken), await stage.callerOf(device.accessToken)]).toEqual([null, null]);
    expect(await stage.callerOf(other.accessToken)).not.toBeNull();
  });

  it('refuses visitors', async () => {
    for (const query of [LIST, 'mutation { signOutEverywhere }', 'mutation { endSession(id: "x") { __typename } }']) {
      expect((await stage.ask(stranger(), query)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
  });
});

describe('endOverdueSessions', () => {
  it('ends sessions whose time is over, tells it once, and leaves the others', async () => {
    const person = await stage.person();
    const { database } = stage.platform;
    await database.session.updateMany({
      where: { id: person.caller.sessionId ?? '' },
      data: { expiresAt: new Date(stage.time.nowMs - 1) },
    });
    const other = await stage.person();
    expect(await endOverdueSessions(database, stage.time.nowMs)).toBe(1);
    expect(await endOverdueSessions(database, stage.time.nowMs)).toBe(0);
    expect(await toldEnds(person.caller.sessionId)).toBe(1);
    expect(await stage.callerOf(other.accessToken)).not.toBeNull();
  });

  it('forgets traded-in tokens, ended sessions and quiet counters, and nothing that is in use', async () => {
    const [person, over] = [await stage.person(), await stage.person()];
    const next = refreshTokenOf(await refresh(person.refreshToken));
    await stage.ask(over.caller, 'mutation { signOut }');
    const { database } = stage.platform;
    const { nowMs } = stage.time;
    const count = async () => ({
      tokens: await database.refreshToken.count({ where: { sessionId: person.caller.sessionId ?? '' } }),
      ended: await database.session.count({ where: { id: over.caller.sessionId ?? '' } }),
      counters: await database.loginThrottle.count(),
    });
    await endOverdueSessions(database, nowMs);
    const before = await count();
    expect(before).toMatchObject({ tokens: 2, ended: 1 });
    expect(before.counters).toBeGreaterThan(0);
    await endOverdueSessions(database, nowMs + 8 * 86_400_000);
    expect(await count()).toMatchObject({ tokens: 1, ended: 1 });
    expect((await refresh(next)).data.refreshSession.__typename).toBe('SignedIn');
    await endOverdueSessions(database, nowMs + 91 * 86_400_000);
    expect(await count()).toMatchObject({ ended: 0, counters: 0 });
  });
});
