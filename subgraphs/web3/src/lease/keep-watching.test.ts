import type { GateId, SessionId } from '@streamgate/kernel/ids';
import { member, viewer, visitor } from '@streamgate/testing/callers';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type RpcProxy, startRpcProxy } from '../testing/rpc-proxy.ts';
import { caip10, createWeb3Bench, RENEW_PLAYBACK, type Web3Bench } from '../testing/web3-bench.ts';
import { endSessionLeases } from './end-session-leases.ts';
import { recheckGate, recheckVideo } from './recheck-leases.ts';
import { sweepLeases } from './sweep-leases.ts';

let bench: Web3Bench;
let proxy: RpcProxy;
let aheadMs = 0;
beforeAll(async () => {
  bench = await createWeb3Bench({
    clock: { now: () => Date.now() + aheadMs },
    rpc: async (url) => {
      proxy = await startRpcProxy(url);
      return [proxy.url];
    },
  });
});
afterEach(() => {
  aheadMs = 0;
  proxy.fault.mode = 'sound';
});
afterAll(async () => {
  await bench[Symbol.asyncDispose]();
  await proxy.stop();
});

const holder = () => viewer(bench.tenantId, [caip10(bench.chain.holder)]);
const renew = async (caller: ReturnType<typeof viewer>, leaseId: string) =>
  (await bench.ask(caller, RENEW_PLAYBACK, { leaseId })).data.renewPlayback;
const END = `mutation ($leaseId: ID!) { endPlayback(leaseId: $leaseId) }`;

/** Somebody with a pass of their own who watches a gated video. */
async function watching() {
  const { publishGated, tenantId, passRule, start, chain, deps } = bench;
  const { videoId, gateId } = await publishGated(tenantId, passRule());
  const caller = holder();
  const lease = await start(caller, videoId);
  expect(lease.__typename).toBe('PlaybackLease');
  return { videoId, gateId: gateId as GateId, caller, lease, chain, deps };
}

/** Takes every pass from the holder and brings it back afterwards. */
async function withoutPass(work: () => Promise<void>): Promise<void> {
  const { hand, holder: from, nonHolder: to, contracts } = bench.chain;
  const move = (by: typeof from, target: typeof to) =>
    hand.write('auroraPass', contracts.auroraPass, {
      by: by.privateKey,
      functionName: 'transferFrom',
      args: [by.address, target.address, 1n],
    });
  await move(from, to);
  await work().finally(() => move(to, from));
}

test('a lease is made longer by a minute from now; within 15 seconds no chain is asked', async () => {
  const { caller, lease } = await watching();
  aheadMs = 10_000;
  proxy.asked.length = 0;
  const longer = await renew(caller, lease.id);
  expect(longer).toMatchObject({ __typename: 'PlaybackLease', id: lease.id, token: lease.token, renewAfterMs: 20_000 });
  expect(Date.parse(longer.expiresAt) - Date.parse(lease.expiresAt)).toBeGreaterThanOrEqual(10_000);
  expect(proxy.asked).toEqual([]);
  aheadMs = 40_000;
  expect((await renew(caller, lease.id)).__typename).toBe('PlaybackLease');
  expect(proxy.count('eth_call')).toBe(1);
});

test('a renewal after the token left is refused with the reason and ends the lease', async () => {
  const { caller, lease } = await watching();
  await withoutPass(async () => {
    aheadMs = 30_000;
    expect((await renew(caller, lease.id)).access).toMatchObject({
      decision: 'DENY',
      because: 'Needs 1 Aurora Pass on Local chain, this wallet holds 0.',
    });
    expect((await bench.leaseOf(lease.id))?.ended).toMatchObject({ code: 'TOKEN_LEFT' });
    expect(await renew(caller, lease.id)).toMatchObject({ __typename: 'Refusal', code: 'LEASE_ENDED' });
  });
});

test('while a chain is silent a lease lives to its end, no longer and no shorter', async () => {
  const { caller, lease, deps, gateId } = await watching();
  proxy.fault.mode = 'dead';
  aheadMs = 30_000;
  const same = await renew(caller, lease.id);
  expect(same).toMatchObject({ __typename: 'PlaybackLease', expiresAt: lease.expiresAt, renewAfterMs: 5_000 });
  await recheckGate(deps, bench.tenantId, gateId);
  await sweepLeases(deps);
  expect((await bench.leaseOf(lease.id))?.ended).toBe(null);
  aheadMs = 61_000;
  expect(await renew(caller, lease.id)).toMatchObject({ __typename: 'Refusal', code: 'LEASE_ENDED' });
});

test("nobody renews or ends another one's lease", async () => {
  const { lease } = await watching();
  const { ask, tenantId, otherTenantId, chain } = bench;
  const strangers = [visitor(tenantId), viewer(tenantId, [caip10(chain.holder)]), member(tenantId), viewer(otherTenantId)];
  for (const stranger of strangers) {
    expect(await renew(stranger, lease.id)).toMatchObject({ __typename: 'Refusal', code: 'NOT_FOUND' });
    expect((await ask(stranger, END, { leaseId: lease.id })).data.endPlayback).toBe(true);
  }
  expect((await bench.leaseOf(lease.id))?.ended).toBe(null);
});

test('a lease given back is over, and giving it back again is no error', async () => {
  const { caller, lease } = await watching();
  for (let times = 0; times < 2; times++)
    expect((await bench.ask(caller, END, { leaseId: lease.id })).data.endPlayback).toBe(true);
  expect((await bench.leaseOf(lease.id))?.ended).toMatchObject({ code: 'GIVEN_BACK' });
});

test('the fourth stream of an account stops its first, with the reason', async () => {
  const { publish, start, tenantId, leaseOf } = bench;
  const videoId = await publish(tenantId);
  const caller = viewer(tenantId);
  const leases: { id: string }[] = [];
  for (let index = 0; index < 4; index++) leases.push(await start(caller, videoId, `device-000${index}`));
  const ends = await Promise.all(leases.map(async ({ id }) => (await leaseOf(id))?.ended?.code ?? null));
  expect(ends).toEqual(['OTHER_STREAM', null, null, null]);
  expect((await leaseOf(leases[0]?.id ?? ''))?.ended?.message).toContain('one account plays at most 3 at a time');
});

test('one token opens three streams over all accounts that show it; the oldest stops', async () => {
  const { publishGated, start, tenantId, passRule, leaseOf } = bench;
  const { videoId } = await publishGated(tenantId, passRule({ tokenIds: ['1'] }));
  const leases: { id: string }[] = [];
  for (let index = 0; index < 4; index++) leases.push(await start(holder(), videoId));
  const ends = await Promise.all(leases.map(async ({ id }) => (await leaseOf(id))?.ended ?? null));
  expect(ends.map((end) => end?.code ?? null)).toEqual(['OTHER_STREAM', null, null, null]);
  expect(ends[0]?.message).toContain('one token opens at most 3 at a time');
});

test('ten starts at once leave three streams', async () => {
  const { publish, start, tenantId, leaseOf } = bench;
  const videoId = await publish(tenantId);
  const caller = viewer(tenantId);
  const leases = await Promise.all(Array.from({ length: 10 }, (_, index) => start(caller, videoId, `device-${1000 + index}`)));
  const live = (await Promise.all(leases.map(({ id }) => leaseOf(id)))).filter((lease) => lease?.ended === null);
  expect(live).toHaveLength(3);
});

test('signing out ends the leases of that session only', async () => {
  const { publish, start, tenantId, leaseOf, deps } = bench;
  const videoId = await publish(tenantId);
  const [one, two] = [viewer(tenantId), viewer(tenantId)];
  const [first, second] = [await start(one, videoId), await start(two, videoId)];
  await endSessionLeases(deps, one.sessionId as SessionId);
  expect((await leaseOf(first.id))?.ended).toMatchObject({ code: 'SIGNED_OUT' });
  expect((await leaseOf(second.id))?.ended).toBe(null);
});

test('a gate put before an open video asks those who watch it', async () => {
  const { publish, start, tenantId, leaseOf, deps, makeGate, passRule, chain } = bench;
  const videoId = await publish(tenantId);
  const gateId = await makeGate(tenantId, passRule());
  const callers = [visitor(tenantId), viewer(tenantId, [caip10(chain.nonHolder)]), holder(), member(tenantId, 'editor')];
  const leases: { id: string }[] = [];
  for (const caller of callers) leases.push(await start(caller, videoId));
  await deps.database.videoAccess.update({ where: { videoId }, data: { gateId } });
  await recheckVideo(deps, tenantId, videoId);
  const ends = await Promise.all(leases.map(async ({ id }) => (await leaseOf(id))?.ended?.code ?? null));
  expect(ends).toEqual(['GATE_CHANGED', 'GATE_CHANGED', null, null]);
});

test('a stricter rule ends the leases that no longer pass, with the new rule', async () => {
  const { lease, gateId } = await watching();
  const { ask, deps, tenantId, passRule, leaseOf } = bench;
  const update = `mutation ($id: ID!, $input: GateInput!) { updateGate(id: $id, input: $input) { __typename } }`;
  await ask(member(tenantId), update, { id: gateId, input: { name: 'Stricter', rule: passRule({ minimum: '5' }) } });
  expect(await deps.database.outboxMessage.count({ where: { tenantId, name: 'web3.recheck-leases' } })).toBeGreaterThan(0);
  await recheckGate(deps, tenantId, gateId);
  expect((await leaseOf(lease.id))?.ended).toEqual({
    code: 'GATE_CHANGED',
    message: 'The rule for this video has changed. Needs 5 Aurora Pass on Local chain, this wallet holds 1.',
  });
});

test('a withdrawn video stops for viewers and not for members; a deleted one for all', async () => {
  const { publish, start, tenantId, leaseOf, tellVideo } = bench;
  const videoId = await publish(tenantId);
  const mine = await start(member(tenantId), videoId);
  const theirs = await start(viewer(tenantId), videoId);
  await tellVideo(tenantId, videoId, { version: 2, visibility: 'draft' });
  expect((await leaseOf(theirs.id))?.ended).toMatchObject({ code: 'VIDEO_WITHDRAWN' });
  expect((await leaseOf(mine.id))?.ended).toBe(null);
  await tellVideo(tenantId, videoId, { version: 3, visibility: 'draft', deleted: true });
  expect((await leaseOf(mine.id))?.ended).toMatchObject({ code: 'VIDEO_WITHDRAWN' });
});

test('a video of another tenant reads like a missing one', async () => {
  const { publish, start, tenantId, otherTenantId } = bench;
  const videoId = await publish(tenantId);
  const absent = await start(viewer(otherTenantId), '00000000-0000-7000-8000-000000000000');
  expect(await start(viewer(otherTenantId), videoId)).toEqual(absent);
  expect(absent).toMatchObject({ __typename: 'Refusal', code: 'NOT_FOUND' });
  expect(await start(viewer(tenantId), 'not-an-id')).toEqual(absent);
  expect(await start(viewer(tenantId), videoId, 'x')).toMatchObject({ code: 'BAD_INPUT' });
});

test('every decision is told as a fact, refusals apart', async () => {
  const { deps, start, tenantId, chain } = bench;
  const { videoId, gateId, caller } = await watching();
  await start(viewer(tenantId, [caip10(chain.nonHolder)]), videoId);
  const rows = await deps.database.outboxMessage.findMany({
    where: { tenantId, name: 'web3.access-decided' },
    orderBy: { id: 'asc' },
  });
  const told = rows.map(({ payload }) => payload as Record<string, unknown>).filter((fact) => fact['videoId'] === videoId);
  expect(told).toMatchObject([
    { decision: 'ALLOW', gateId, accountId: caller.accountId },
    { decision: 'DENY', gateId },
  ]);
  expect(await deps.database.evidence.count({ where: { tenantId, videoId } })).toBe(1);
});
