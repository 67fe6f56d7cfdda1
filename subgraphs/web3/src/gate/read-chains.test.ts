import { createServer } from 'node:http';
import { freePort } from '@streamgate/embedded/free-port';
import { systemClock } from '@streamgate/kernel/clock';
import { getAddress } from 'viem';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ChainSettings } from '../chain/chain-settings.rules.ts';
import { createChains } from '../chain/chains.ts';
import { type RpcProxy, startRpcProxy } from '../testing/rpc-proxy.ts';
import { settingsOf, startTestChain, type TestChain } from '../testing/web3-bench.ts';
import { evaluatePairs } from './evaluate-pairs.ts';
import { explainTrace } from './explain-trace.rules.ts';
import type { Rule, TokenLeaf } from './rule.rules.ts';
import { walletsOf } from './wallets.rules.ts';

let chain: TestChain;
let proxy: RpcProxy;
let second: RpcProxy;
beforeAll(async () => {
  chain = await startTestChain();
  proxy = await startRpcProxy(chain.url);
  second = await startRpcProxy(chain.url);
});
beforeEach(() => {
  for (const one of [proxy, second]) {
    one.asked.length = 0;
    Object.assign(one.fault, { delayMs: 0, mode: 'sound' });
  }
});
afterAll(async () => {
  await proxy.stop();
  await second.stop();
  await chain.stop();
});

const chainsOver = (urls: readonly string[], options: { budgetMs?: number; multicall3?: string } = {}) => {
  const settings = ChainSettings.parse({
    ...settingsOf(chain, urls),
    ...(options.multicall3 && { multicall3: options.multicall3 }),
  });
  return createChains([settings], { clock: systemClock, budgetMs: options.budgetMs ?? 10_000 });
};
const passLeaf = (): TokenLeaf => ({
  kind: 'erc721',
  chainId: chain.chainId,
  contract: getAddress(chain.contracts.auroraPass),
  label: 'Aurora Pass',
  minimum: 1n,
  tokenIds: null,
});

function twelveLeaves(): Rule {
  const { chainId, contracts } = chain;
  const pass = passLeaf();
  const token = { kind: 'erc20', chainId, contract: contracts.streamToken, label: '', decimals: 18 } as const;
  const credits = { kind: 'erc1155', chainId, contract: contracts.studioCredits, label: '' } as const;
  const some = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
  return {
    kind: 'all',
    of: [
      { kind: 'any', of: [pass, ...some(4).map((n): Rule => ({ ...pass, kind: 'erc721', minimum: 1n, tokenIds: [BigInt(n)] }))] },
      { kind: 'atLeast', count: 2, of: some(4).map((n): Rule => ({ ...credits, tokenIds: [BigInt(n), 1n], minimum: 5n })) },
      ...some(3).map((n): Rule => ({ ...token, minimum: BigInt(n) })),
    ],
  };
}

test('a tree of twelve leaves is one eth_call, at one block', async () => {
  const chains = chainsOver([proxy.url]);
  const [evaluation] = await evaluatePairs(chains, [{ rule: twelveLeaves(), wallets: walletsOf([chain.holder.address]) }]);
  expect(evaluation?.trace.passed).toBe(true);
  expect(evaluation?.blocks).toHaveLength(1);
  expect(proxy.count('eth_call')).toBe(1);
  expect(proxy.asked).toHaveLength(2);
  await evaluatePairs(chains, [{ rule: twelveLeaves(), wallets: walletsOf([chain.nonHolder.address]) }]);
  expect(proxy.asked).toEqual(['eth_getBlockByNumber', 'eth_call', 'eth_call']);
});

test('a Multicall3 named in the settings is used and answers the same', async () => {
  const { BoundedAggregate } = {
    BoundedAggregate: await import('../../artifacts/BoundedAggregate.json', { with: { type: 'json' } }),
  };
  const hash = await chain.hand.client.deployContract({
    account: chain.hand.minter,
    chain: null,
    abi: BoundedAggregate.default.abi as never,
    bytecode: BoundedAggregate.default.bytecode as `0x${string}`,
  } as never);
  const { contractAddress } = await chain.hand.client.waitForTransactionReceipt({ hash });
  const chains = chainsOver([proxy.url], { multicall3: contractAddress ?? '' });
  const [evaluation] = await evaluatePairs(chains, [{ rule: twelveLeaves(), wallets: walletsOf([chain.holder.address]) }]);
  expect(evaluation?.trace.passed).toBe(true);
});

test.each(['dead', 'hung'] as const)('a %s RPC cannot tell, within the budget, and is never a refusal', async (mode) => {
  proxy.fault.mode = mode;
  const startedAt = performance.now();
  const pairs = [{ rule: passLeaf(), wallets: walletsOf([chain.nonHolder.address]) }];
  const [evaluation] = await evaluatePairs(chainsOver([proxy.url], { budgetMs: 450 }), pairs);
  expect(evaluation?.trace.passed).toBe(null);
  expect(explainTrace(evaluation?.trace as never)).toContain('Local chain cannot tell now');
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});

test('a hung first endpoint costs a hedge, not a time limit; then it is asked last', async () => {
  proxy.fault.mode = 'hung';
  const chains = chainsOver([proxy.url, second.url], { budgetMs: 20_000 });
  const startedAt = performance.now();
  const [evaluation] = await evaluatePairs(chains, [{ rule: passLeaf(), wallets: walletsOf([chain.holder.address]) }]);
  expect(evaluation?.trace.passed).toBe(true);
  expect(performance.now() - startedAt).toBeLessThan(10_000);
});

test('a dead first endpoint gives way at once and rests', async () => {
  proxy.fault.mode = 'dead';
  const chains = chainsOver([proxy.url, second.url]);
  const pairs = [{ rule: passLeaf(), wallets: walletsOf([chain.holder.address]) }];
  expect((await evaluatePairs(chains, pairs))[0]?.trace.passed).toBe(true);
  expect((await evaluatePairs(chains, pairs))[0]?.trace.passed).toBe(true);
  expect(proxy.asked).toHaveLength(1);
});

test('an address without code is not a refusal', async () => {
  const rule: Rule = { ...passLeaf(), contract: '0x1212121212121212121212121212121212121212' };
  const [evaluation] = await evaluatePairs(chainsOver([chain.url]), [{ rule, wallets: walletsOf([chain.holder.address]) }]);
  expect(evaluation?.trace.passed).toBe(null);
});

test('a chain that is not configured cannot tell', async () => {
  const [evaluation] = await evaluatePairs(chainsOver([chain.url]), [
    { rule: { ...passLeaf(), chainId: 5 }, wallets: walletsOf([chain.holder.address]) },
  ]);
  expect(evaluation?.trace).toMatchObject({ passed: null, text: expect.stringContaining('chain 5 cannot tell now') });
});

const HONEST = 0;
const LOOKUP = 1;
const BURN_GAS = 2;
const RETURN_BOMB = 3;

test('a contract that asks for a lookup off the chain makes this server fetch nothing', async () => {
  const hits: string[] = [];
  const listener = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.end('{}');
  });
  const port = await freePort();
  await new Promise<void>((resolve) => listener.listen(port, '127.0.0.1', resolve));
  const hostile = await chain.hand.deploy('hostile');
  const args = [LOOKUP, `http://127.0.0.1:${port}/{sender}/{data}`];
  await chain.hand.write('hostile', hostile, { functionName: 'behave', args });
  const leaf = { ...passLeaf(), contract: hostile } as TokenLeaf;
  const rule: Rule = { kind: 'any', of: [leaf, { ...leaf, kind: 'erc721', minimum: 1n, tokenIds: [1n] }] };
  const [evaluation] = await evaluatePairs(chainsOver([chain.url]), [{ rule, wallets: walletsOf([chain.holder.address]) }]);
  expect(evaluation?.trace.passed).toBe(false);
  expect(hits).toEqual([]);
  await new Promise((resolve) => listener.close(resolve));
});

test.each([
  ['burns gas', BURN_GAS],
  ['returns a megabyte', RETURN_BOMB],
])('a contract that %s does not spoil its neighbours', async (_, manner) => {
  const hostile = await chain.hand.deploy('hostile');
  await chain.hand.write('hostile', hostile, { functionName: 'behave', args: [manner, ''] });
  const bad = { ...passLeaf(), contract: hostile } as TokenLeaf;
  const [evaluation] = await evaluatePairs(chainsOver([chain.url], { budgetMs: 3_000 }), [
    { rule: { kind: 'any', of: [bad, passLeaf()] }, wallets: walletsOf([chain.holder.address]) },
  ]);
  expect(evaluation?.trace).toMatchObject({ passed: true, children: [{ passed: false }, { passed: true }] });
  await chain.hand.write('hostile', hostile, { functionName: 'behave', args: [HONEST, ''] });
  const [honest] = await evaluatePairs(chainsOver([chain.url]), [{ rule: bad, wallets: walletsOf([chain.holder.address]) }]);
  expect(honest?.trace.passed).toBe(true);
});

test('a block that was taken back between head and read is asked for again', async () => {
  const chains = chainsOver([chain.url], { budgetMs: 3_000 });
  const pairs = [{ rule: passLeaf(), wallets: walletsOf([chain.holder.address]) }];
  await chain.hand.mine(2);
  await evaluatePairs(chains, pairs);
  await chain.hand.reorg(2);
  expect((await evaluatePairs(chains, pairs))[0]?.trace.passed).toBe(true);
});

test('more reads than one call carries are split and still answered', async () => {
  const ids = Array.from({ length: 100 }, (_, index) => BigInt(index + 2));
  const leaf = (shift: bigint): Rule => ({ ...passLeaf(), kind: 'erc721', minimum: 1n, tokenIds: ids.map((id) => id + shift) });
  const rule: Rule = { kind: 'any', of: [leaf(0n), leaf(100n), passLeaf()] };
  const [evaluation] = await evaluatePairs(chainsOver([proxy.url], { budgetMs: 3_000 }), [
    { rule, wallets: walletsOf([chain.holder.address]) },
  ]);
  expect(evaluation?.trace).toMatchObject({ passed: true, children: [{ passed: false }, { passed: false }, { passed: true }] });
  expect(proxy.count('eth_call')).toBe(2);
});
