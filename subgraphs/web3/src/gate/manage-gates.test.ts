import { newId } from '@streamgate/kernel/ids';
import { member, viewer } from '@streamgate/testing/callers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWeb3Bench, type Web3Bench } from '../testing/web3-bench.ts';

let bench: Web3Bench;
beforeAll(async () => {
  bench = await createWeb3Bench();
});
afterAll(() => bench[Symbol.asyncDispose]());

const GATE = `... on Gate { id name rule sentence getItUrl videoCount } ... on Refusal { code message field }`;
const CREATE = `mutation ($input: GateInput!, $key: String) { createGate(input: $input, idempotencyKey: $key) { __typename ${GATE} } }`;
const UPDATE = `mutation ($id: ID!, $input: GateInput!) { updateGate(id: $id, input: $input) { __typename ${GATE} } }`;
const DELETE = `mutation ($id: ID!) { deleteGate(id: $id) { __typename ${GATE} } }`;
const SET = `mutation ($videoId: ID!, $gateId: ID) {
  setVideoGate(videoId: $videoId, gateId: $gateId) { __typename ... on Video { id gated gate { id } } ... on Refusal { code } } }`;

const create = async (rule: object, fields: { key?: string; name?: string; getItUrl?: string } = {}) => {
  const { key, name = 'Holders', getItUrl } = fields;
  const input = { name, rule, ...(getItUrl === undefined ? {} : { getItUrl }) };
  return (await bench.ask(member(bench.tenantId), CREATE, { input, key })).data.createGate;
};

test('a gate takes labels and decimals from the contracts and can be sent again as it was read', async () => {
  const { chain, ask, tenantId } = bench;
  const { chainId, contracts } = chain;
  const rule = {
    any: [
      { erc721: { chainId, contract: contracts.auroraPass, tokenIds: ['1'] } },
      { erc1155: { chainId, contract: contracts.studioCredits, tokenIds: ['1', '2'], minimum: '3' } },
      { erc20: { chainId, contract: contracts.streamToken, minimum: '100000000000000000000' } },
    ],
  };
  const gate = await create(rule);
  expect(gate.sentence).toBe(
    'Needs Aurora Pass #1 on Local chain or 3 Studio Credits #1 or #2 on Local chain or 100 STREAM on Local chain.',
  );
  const again = (await ask(member(tenantId), UPDATE, { id: gate.id, input: { name: 'New name', rule: gate.rule } })).data
    .updateGate;
  expect(again).toMatchObject({ __typename: 'Gate', id: gate.id, name: 'New name', rule: gate.rule, sentence: gate.sentence });
});

test('the same idempotency key makes one gate; for another request it is refused', async () => {
  const key = newId();
  const first = await create(bench.passRule(), { key });
  expect((await create(bench.passRule(), { key })).id).toBe(first.id);
  expect(await create(bench.passRule(), { key, name: 'Other' })).toMatchObject({
    __typename: 'Refusal',
    field: 'idempotencyKey',
  });
});

test('twenty calls at once with one key make one gate', async () => {
  const key = newId();
  const made = await Promise.all(Array.from({ length: 20 }, () => create(bench.passRule(), { key })));
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
});

test.each<[string, (at: { chainId: number; pass: string; token: string }) => object]>([
  ['CHAIN_NOT_CONFIGURED', ({ pass }) => ({ erc721: { chainId: 5, contract: pass } })],
  ['NOT_A_CONTRACT', ({ chainId }) => ({ erc721: { chainId, contract: `0x${'12'.repeat(20)}` } })],
  ['WRONG_STANDARD', ({ chainId, token }) => ({ erc721: { chainId, contract: token } })],
  ['WRONG_STANDARD', ({ chainId, pass }) => ({ erc20: { chainId, contract: pass, minimum: '1' } })],
  ['WRONG_STANDARD', ({ chainId, pass }) => ({ erc1155: { chainId, contract: pass, tokenIds: ['1'] } })],
  ['BAD_RULE', ({ chainId, pass }) => ({ all: [{ erc721: { chainId, contract: pass, minimum: '0' } }] })],
])('refuses with %s and writes nothing', async (code, ruleOf) => {
  const { chain, deps, tenantId } = bench;
  const before = await deps.database.gate.count({ where: { tenantId } });
  const rule = ruleOf({ chainId: chain.chainId, pass: chain.contracts.auroraPass, token: chain.contracts.streamToken });
  expect(await create(rule)).toMatchObject({ __typename: 'Refusal', code });
  expect(await deps.database.gate.count({ where: { tenantId } })).toBe(before);
});

test.each([
  ['an empty name', { name: '  ' }],
  ['a name of 81 characters', { name: 'x'.repeat(81) }],
  ['an address that is not https', { getItUrl: 'javascript:alert(1)' }],
  ['an address with a login in it', { getItUrl: 'https://a:b@example.org' }],
])('refuses %s', async (_, fields) => {
  expect(await create(bench.passRule(), fields)).toMatchObject({ __typename: 'Refusal', code: 'BAD_INPUT' });
});

test('a gate in use cannot be deleted until it is taken off', async () => {
  const { ask, tenantId, passRule, publishGated } = bench;
  const { videoId, gateId } = await publishGated(tenantId, passRule());
  const remove = async () => (await ask(member(tenantId), DELETE, { id: gateId })).data.deleteGate;
  expect(await remove()).toMatchObject({ code: 'IN_USE', message: '1 video stands behind this gate. Take it off them first.' });
  const off = (await ask(member(tenantId), SET, { videoId, gateId: null })).data.setVideoGate;
  expect(off).toMatchObject({ __typename: 'Video', gated: false, gate: null });
  expect(await remove()).toMatchObject({ __typename: 'Gate', id: gateId });
  expect(await remove()).toMatchObject({ code: 'NOT_FOUND' });
});

test('another tenant sees, changes, deletes and uses nothing of it', async () => {
  const { ask, tenantId, otherTenantId, passRule, publishGated, publish, deps } = bench;
  const { videoId, gateId } = await publishGated(tenantId, passRule());
  const theirs = await publish(otherTenantId);
  const stranger = member(otherTenantId);
  const input = { name: 'Taken', rule: passRule() };
  expect((await ask(stranger, `query ($id: ID!) { gate(id: $id) { id } }`, { id: gateId })).data.gate).toBe(null);
  expect((await ask(stranger, `{ gates { edges { node { id } } } }`)).data.gates.edges).toEqual([]);
  expect((await ask(stranger, UPDATE, { id: gateId, input })).data.updateGate.code).toBe('NOT_FOUND');
  expect((await ask(stranger, DELETE, { id: gateId })).data.deleteGate.code).toBe('NOT_FOUND');
  expect((await ask(stranger, SET, { videoId, gateId: null })).data.setVideoGate.code).toBe('NOT_FOUND');
  expect((await ask(stranger, SET, { videoId: theirs, gateId })).data.setVideoGate.code).toBe('GATE_NOT_FOUND');
  const entity = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Gate { name } } }`;
  const { data } = await ask(stranger, entity, { r: [{ __typename: 'Gate', id: gateId }] });
  expect(data._entities).toEqual([null]);
  expect(await deps.database.gate.findUnique({ where: { id: gateId } })).toMatchObject({ tenantId, name: 'A gate' });
});

test('needs the permission', async () => {
  const { ask, tenantId, passRule } = bench;
  const input = { name: 'x', rule: passRule() };
  for (const caller of [viewer(tenantId), member(tenantId, 'analyst')])
    expect((await ask(caller, CREATE, { input })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  expect((await ask(viewer(tenantId), `{ gates { edges { cursor } } }`)).errors?.[0]?.extensions).toMatchObject({
    code: 'FORBIDDEN',
  });
});

test('pages are complete, in order and without doubles', async () => {
  const { ask, otherTenantId, makeGate, passRule } = bench;
  const made: string[] = [];
  for (const name of ['1', '2', '3', '4', '5']) made.push(await makeGate(otherTenantId, passRule(), name));
  const read: string[] = [];
  const QUERY = `query ($after: String) { gates(first: 2, after: $after) { edges { node { id videoCount } } pageInfo { hasNextPage endCursor } } }`;
  for (let after: string | null = null, more = true; more; ) {
    const answer: Awaited<ReturnType<typeof ask>> = await ask(member(otherTenantId), QUERY, { after });
    const { gates } = answer.data;
    read.push(...gates.edges.map((edge: { node: { id: string } }) => edge.node.id));
    after = gates.pageInfo.endCursor;
    more = gates.pageInfo.hasNextPage;
  }
  expect(read).toEqual(made.toReversed());
  expect((await ask(member(otherTenantId), QUERY, { after: 'x' })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
});

const TEST = `query ($rule: RuleInput!, $wallet: String!) { testRule(rule: $rule, wallet: $wallet) {
  __typename ... on GateTest { decision because trace blocks { chainId number hash } tookMs } ... on Refusal { code } } }`;

test('a dry run answers for any wallet and saves nothing', async () => {
  const { ask, tenantId, passRule, chain } = bench;
  const run = async (wallet: string, rule: object = passRule()) =>
    (await ask(member(tenantId), TEST, { rule, wallet })).data.testRule;
  expect(await run(chain.holder.address)).toMatchObject({
    decision: 'ALLOW',
    because: 'Holds what it takes: 1 Aurora Pass on Local chain.',
    blocks: [{ chainId: chain.chainId }],
  });
  expect(await run(`eip155:0:${chain.nonHolder.address}`)).toMatchObject({ decision: 'DENY', trace: { held: '0' } });
  expect(await run('vitalik.eth')).toMatchObject({ __typename: 'Refusal', code: 'BAD_ADDRESS' });
  expect(await run(chain.holder.address, { all: [] })).toMatchObject({ code: 'BAD_RULE' });
});

const INFO = `query ($chainId: Int!, $address: String!) { contractInfo(chainId: $chainId, address: $address) {
  __typename ... on ContractInfo { address standard name symbol decimals } ... on Refusal { code message } } }`;

test('contracts are told by their standard', async () => {
  const { ask, tenantId, chain } = bench;
  const info = async (address: string, chainId = chain.chainId) =>
    (await ask(member(tenantId), INFO, { chainId, address })).data.contractInfo;
  const { auroraPass, studioCredits, streamToken } = chain.contracts;
  expect(await info(auroraPass.toLowerCase())).toMatchObject({
    address: auroraPass,
    standard: 'erc721',
    name: 'Aurora Pass',
    decimals: null,
  });
  expect(await info(studioCredits)).toMatchObject({ standard: 'erc1155', name: 'Studio Credits', symbol: 'CREDIT' });
  expect(await info(streamToken)).toMatchObject({ standard: 'erc20', symbol: 'STREAM', decimals: 18 });
  expect(await info('0x12')).toMatchObject({ code: 'BAD_ADDRESS' });
  expect(await info(auroraPass, 5)).toMatchObject({ code: 'CHAIN_NOT_CONFIGURED' });
  expect(await info(chain.holder.address)).toMatchObject({ code: 'NOT_A_CONTRACT' });
  const { data } = await ask(member(tenantId), `{ chains { id name currency reachable head } }`);
  expect(data.chains).toMatchObject([{ id: chain.chainId, name: 'Local chain', currency: 'ETH', reachable: true }]);
});
