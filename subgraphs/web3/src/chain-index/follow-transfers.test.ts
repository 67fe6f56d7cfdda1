import type { TenantId } from '@streamgate/kernel/ids';
import { viewer } from '@streamgate/testing/callers';
import type { Address } from 'viem';
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { caip10, createWeb3Bench, type Wallet, type Web3Bench } from '../testing/web3-bench.ts';
import { stepChain } from './step-chain.ts';

let bench: Web3Bench;
beforeAll(async () => {
  bench = await createWeb3Bench();
});
afterAll(() => bench[Symbol.asyncDispose]());

const chainOf = () => {
  const chain = bench.deps.chains.all[0];
  if (chain === undefined) throw new Error('no chain');
  return chain;
};
const step = () => stepChain(bench.deps, chainOf());

async function newWallet(): Promise<Wallet> {
  const privateKey = generatePrivateKey();
  const { address } = privateKeyToAccount(privateKey);
  await bench.chain.hand.client.setBalance({ address, value: 10n ** 18n });
  return { address, privateKey };
}

/** A new wallet with a pass of its own. */
async function newHolder(): Promise<{ wallet: Wallet; passId: bigint }> {
  const wallet = await newWallet();
  const { hand, contracts } = bench.chain;
  await hand.write('auroraPass', contracts.auroraPass, { functionName: 'mint', args: [wallet.address] });
  const abi = [
    { type: 'function', name: 'lastId', inputs: [], outputs: [{ type: 'uint256' }], stateMutability: 'view' },
  ] as const;
  const passId = await hand.client.readContract({ address: contracts.auroraPass, abi, functionName: 'lastId' });
  return { wallet, passId };
}

const give = (from: Wallet, to: Address, id: bigint) =>
  bench.chain.hand.write('auroraPass', bench.chain.contracts.auroraPass, {
    by: from.privateKey,
    functionName: 'transferFrom',
    args: [from.address, to, id],
  });

async function watch(wallet: Wallet, videoId: string, tenantId: TenantId = bench.tenantId): Promise<string> {
  const lease = await bench.start(viewer(tenantId, [caip10(wallet)]), videoId);
  expect(lease.__typename).toBe('PlaybackLease');
  return lease.id;
}

const endOf = async (leaseId: string) => (await bench.leaseOf(leaseId))?.ended ?? null;
const forget = async () => {
  await bench.deps.database.tokenTransfer.deleteMany();
  await bench.deps.database.indexedBlock.deleteMany();
};
beforeEach(forget);

test('a transfer ends exactly the leases that it touches, in every tenant whose gate names the token', async () => {
  const { tenantId, otherTenantId, passRule, publishGated, publish, chain } = bench;
  const [leaving, staying, next] = [await newHolder(), await newHolder(), await newWallet()];
  const { videoId } = await publishGated(tenantId, passRule());
  const { videoId: theirs } = await publishGated(otherTenantId, passRule());
  const open = await publish(tenantId);
  const [gone, elsewhere] = [await watch(leaving.wallet, videoId), await watch(leaving.wallet, theirs, otherTenantId)];
  const [kept, free] = [await watch(staying.wallet, videoId), await watch(leaving.wallet, open)];
  await step();
  await give(leaving.wallet, next.address, leaving.passId);
  await step();
  const left = {
    code: 'TOKEN_LEFT',
    message: `Playback stopped because what opened this video is no longer held. Needs 1 Aurora Pass on Local chain, this wallet holds 0.`,
  };
  expect(await endOf(gone)).toEqual(left);
  expect(await endOf(elsewhere)).toEqual(left);
  expect(await endOf(kept)).toBe(null);
  expect(await endOf(free)).toBe(null);
  const rows = await bench.deps.database.tokenTransfer.findMany({
    where: { chainId: chain.chainId, to: next.address },
  });
  expect(rows).toMatchObject([
    { from: leaving.wallet.address, to: next.address, tokenId: String(leaving.passId), standard: 'erc721', amount: '1' },
  ]);
});

test('who buys the token is let in at once, though they were refused a moment ago', async () => {
  const { tenantId, passRule, publishGated, start } = bench;
  const [seller, buyer] = [await newHolder(), await newWallet()];
  const { videoId } = await publishGated(tenantId, passRule());
  await step();
  expect((await start(viewer(tenantId, [caip10(buyer)]), videoId)).access.code).toBe('MISSING_TOKEN');
  await give(seller.wallet, buyer.address, seller.passId);
  await step();
  expect((await start(viewer(tenantId, [caip10(buyer)]), videoId)).__typename).toBe('PlaybackLease');
  expect((await start(viewer(tenantId, [caip10(seller.wallet)]), videoId)).access.code).toBe('MISSING_TOKEN');
});

test('a token that comes can end a lease too, where the rule says not to hold it', async () => {
  const { tenantId, publishGated, passRule, chain } = bench;
  const [giver, watcher] = [await newHolder(), await newWallet()];
  await chain.hand.write('streamToken', chain.contracts.streamToken, { functionName: 'mint', args: [watcher.address, 5n] });
  const coins = { erc20: { chainId: chain.chainId, contract: chain.contracts.streamToken, minimum: '5' } };
  const { videoId } = await publishGated(tenantId, { all: [coins, { not: passRule() }] });
  await step();
  const leaseId = await watch(watcher, videoId);
  await give(giver.wallet, watcher.address, giver.passId);
  await step();
  expect(await endOf(leaseId)).toMatchObject({
    code: 'TOKEN_LEFT',
    message: expect.stringContaining('not to hold 1 Aurora Pass'),
  });
});

test.each([1, 3, 8])('a reorg of depth %i leaves the index as a fresh one would be', async (depth) => {
  const { tenantId, passRule, publishGated, chain, deps } = bench;
  await publishGated(tenantId, passRule());
  await chain.hand.mine(2);
  await step();
  const base = await deps.database.indexedBlock.findFirstOrThrow({ orderBy: { number: 'desc' } });
  const [first, second] = [await newHolder(), await newHolder()];
  await chain.hand.mine(8);
  await step();
  await chain.hand.reorg(depth);
  await give(second.wallet, first.wallet.address, second.passId).catch(() => undefined);
  await chain.hand.mine(1);
  await step();
  await step();
  const after = await deps.database.indexedBlock.findMany({ where: { number: { gt: base.number } }, orderBy: { number: 'asc' } });
  for (const block of after) {
    const theirs = await chain.hand.client.getBlock({ blockNumber: block.number });
    expect({ hash: block.hash, parentHash: block.parentHash }).toEqual({ hash: theirs.hash, parentHash: theirs.parentHash });
  }
  expect(after.at(-1)?.number).toBe(await chain.hand.client.getBlockNumber());
  const logs = await chain.hand.client.getLogs({ address: chain.contracts.auroraPass, fromBlock: base.number + 1n });
  const transfers = logs.filter((log) => log.topics[0]?.startsWith('0xddf252ad'));
  const rows = await deps.database.tokenTransfer.findMany({ where: { contract: chain.contracts.auroraPass } });
  const place = (hash: string | null, index: number | null): string => `${hash} ${index}`;
  expect(rows.map((row) => place(row.blockHash, row.logIndex)).sort()).toEqual(
    transfers.map((log) => place(log.blockHash, log.logIndex)).sort(),
  );
});

test('a purchase that a reorg undoes ends the lease that it proved', async () => {
  const { tenantId, passRule, publishGated, chain } = bench;
  const buyer = await newWallet();
  const { videoId } = await publishGated(tenantId, passRule());
  await step();
  const before = await chain.hand.client.getBlockNumber();
  await chain.hand.write('auroraPass', chain.contracts.auroraPass, { functionName: 'mint', args: [buyer.address] });
  await step();
  const leaseId = await watch(buyer, videoId);
  const depth = Number((await chain.hand.client.getBlockNumber()) - before);
  await chain.hand.rollback(depth);
  await chain.hand.client.request({ method: 'anvil_dropAllTransactions' } as never);
  await chain.hand.mine(depth + 1);
  await step();
  expect(await endOf(leaseId)).toMatchObject({ code: 'TOKEN_LEFT' });
});

test('a long gap is taken in by ranges, complete and once', async () => {
  const { tenantId, passRule, publishGated, chain, deps } = bench;
  await publishGated(tenantId, passRule());
  await step();
  const early = await newHolder();
  await chain.hand.mine(300);
  const late = await newHolder();
  await chain.hand.mine(20);
  expect(await step()).toBeLessThan(120);
  const height = await chain.hand.client.getBlockNumber();
  expect(await deps.database.indexedBlock.findFirst({ orderBy: { number: 'desc' } })).toMatchObject({ number: height });
  const to = { in: [early.wallet.address, late.wallet.address] };
  expect(await deps.database.tokenTransfer.count({ where: { to } })).toBe(2);
});

test('a node that lags is no reorg', async () => {
  const { tenantId, passRule, publishGated, chain, deps } = bench;
  await publishGated(tenantId, passRule());
  await step();
  const { wallet } = await newHolder();
  await chain.hand.mine(3);
  await step();
  const blocks = () => deps.database.indexedBlock.findMany({ orderBy: { number: 'asc' } });
  const before = await blocks();
  await chain.hand.rollback(2);
  await step();
  expect(await blocks()).toEqual(before);
  expect(await deps.database.tokenTransfer.count({ where: { to: wallet.address } })).toBe(1);
});

test('two indexes at once and a restart take nothing in twice', async () => {
  const { tenantId, passRule, publishGated, deps } = bench;
  await publishGated(tenantId, passRule());
  await step();
  const holders = [await newHolder(), await newHolder(), await newHolder()];
  await Promise.all([step(), step(), step()]);
  await step();
  const to = holders.map(({ wallet }) => wallet.address);
  expect(await deps.database.tokenTransfer.count({ where: { to: { in: to } } })).toBe(3);
});
