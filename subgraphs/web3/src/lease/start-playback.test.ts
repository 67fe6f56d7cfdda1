import { type LeaseId, newId } from '@streamgate/kernel/ids';
import { readLease } from '@streamgate/playback-lease/lease-store';
import { readLeaseToken } from '@streamgate/playback-lease/lease-token';
import { member, viewer, visitor } from '@streamgate/testing/callers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caip10, createWeb3Bench, type Web3Bench } from '../testing/web3-bench.ts';

let bench: Web3Bench;
beforeAll(async () => {
  bench = await createWeb3Bench();
});
afterAll(() => bench[Symbol.asyncDispose]());

const CREATE = `mutation ($input: GateInput!) { createGate(input: $input) { __typename ... on Gate { id sentence } ... on Refusal { code message } } }`;
const SET = `mutation ($videoId: ID!, $gateId: ID) { setVideoGate(videoId: $videoId, gateId: $gateId) { __typename ... on Video { id gated } ... on Refusal { code } } }`;
const START = `mutation ($videoId: ID!) { startPlayback(videoId: $videoId, deviceId: "device-0001") {
  __typename
  ... on PlaybackLease { id token hls events beacons viewId expiresAt renewAfterMs }
  ... on PlaybackDenied { access { decision code because rule getItUrl trace blocks { chainId number } checkedAt } }
  ... on Refusal { code message } } }`;

async function gatedVideo() {
  const { ask, chain, tenantId, publish } = bench;
  const rule = { erc721: { chainId: chain.chainId, contract: chain.contracts.auroraPass.toLowerCase(), minimum: '1' } };
  const input = { name: 'Pass holders', rule, getItUrl: 'https://example.org/pass' };
  const gate = (await ask(member(tenantId), CREATE, { input })).data.createGate;
  const videoId = await publish(tenantId);
  const set = (await ask(member(tenantId), SET, { videoId, gateId: gate.id })).data.setVideoGate;
  return { gate, videoId, set };
}

test('the holder of a pass gets a lease that the edge can read', async () => {
  const { ask, chain, tenantId, deps } = bench;
  const { gate, videoId, set } = await gatedVideo();
  expect(gate.sentence).toBe('Needs 1 Aurora Pass on Local chain.');
  expect(set).toMatchObject({ __typename: 'Video', gated: true });
  const caller = viewer(tenantId, [caip10(chain.holder)]);
  const { data, errors } = await ask(caller, START, { videoId });
  expect(errors).toBeUndefined();
  const lease = data.startPlayback;
  expect(lease.__typename).toBe('PlaybackLease');
  expect(readLeaseToken(deps.env.leaseSecret, lease.token)).toBe(lease.id);
  expect(lease.hls).toBe(`${deps.env.edgeUrl}/play/${lease.id}/master.m3u8`);
  const stored = await readLease(deps.redis, lease.id as LeaseId);
  expect(stored).toMatchObject({
    tenantId,
    videoId,
    accountId: caller.accountId,
    tokens: [`eip155:${chain.chainId}/erc721:${chain.contracts.auroraPass}`],
    wallets: [`eip155:${chain.chainId}:${chain.holder.address}`],
    ended: null,
  });
  const evidence = await deps.database.evidence.findUniqueOrThrow({ where: { id: stored?.evidenceId ?? newId() } });
  expect(evidence).toMatchObject({ tenantId, videoId, decision: 'ALLOW', gateId: gate.id, gateVersion: 1 });
  expect(evidence.blocks).toMatchObject([{ chainId: chain.chainId }]);
});

test('somebody without the pass is told what is missing and where to get it', async () => {
  const { ask, chain, tenantId } = bench;
  const { videoId } = await gatedVideo();
  const { data } = await ask(viewer(tenantId, [caip10(chain.nonHolder)]), START, { videoId });
  expect(data.startPlayback).toMatchObject({
    __typename: 'PlaybackDenied',
    access: {
      decision: 'DENY',
      code: 'MISSING_TOKEN',
      because: 'Needs 1 Aurora Pass on Local chain, this wallet holds 0.',
      rule: 'Needs 1 Aurora Pass on Local chain.',
      getItUrl: 'https://example.org/pass',
      trace: { kind: 'erc721', passed: false, needed: '1', held: '0', chainId: chain.chainId, children: [] },
    },
  });
});

test('a visitor is asked to sign in and told the rule', async () => {
  const { ask, tenantId } = bench;
  const { videoId } = await gatedVideo();
  const { data } = await ask(visitor(tenantId), START, { videoId });
  expect(data.startPlayback.access).toMatchObject({
    decision: 'DENY',
    code: 'SIGN_IN_NEEDED',
    because: 'Sign in with your wallet to watch. Needs 1 Aurora Pass on Local chain.',
  });
});
