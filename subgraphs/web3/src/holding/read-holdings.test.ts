import { viewer, visitor } from '@streamgate/testing/callers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RpcProxy, startRpcProxy } from '../testing/rpc-proxy.ts';
import { caip10, createWeb3Bench, type Web3Bench } from '../testing/web3-bench.ts';

let bench: Web3Bench;
let proxy: RpcProxy;
beforeAll(async () => {
  bench = await createWeb3Bench({
    rpc: async (url) => {
      proxy = await startRpcProxy(url);
      return [proxy.url];
    },
  });
  const { chain, tenantId, publishGated, makeGate, passRule } = bench;
  const { chainId, contracts } = chain;
  await publishGated(tenantId, passRule());
  await publishGated(tenantId, {
    any: [
      { erc20: { chainId, contract: contracts.streamToken, minimum: '1' } },
      { erc1155: { chainId, contract: contracts.studioCredits, tokenIds: ['1'] } },
      passRule({ tokenIds: ['7'] }),
    ],
  });
  await makeGate(bench.otherTenantId, passRule());
});
afterAll(async () => {
  await bench[Symbol.asyncDispose]();
  await proxy.stop();
});

const QUERY = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Account {
  holdings { chainId chainName contract standard label amount decimals gates { name } } } } }`;
const read = async (caller: ReturnType<typeof viewer>, accountId = caller.accountId) =>
  (await bench.ask(caller, QUERY, { r: [{ __typename: 'Account', id: accountId }] })).data._entities[0].holdings;

test('a person sees what their wallets hold of the tokens that gates in use name, by one eth_call', async () => {
  const { tenantId, chain } = bench;
  proxy.asked.length = 0;
  const holdings = await read(viewer(tenantId, [caip10(chain.holder)]));
  expect(proxy.count('eth_call')).toBe(1);
  const bySymbol = new Map(holdings.map((one: { label: string }) => [one.label, one]));
  expect(bySymbol.get('Aurora Pass')).toMatchObject({ standard: 'erc721', amount: '1', chainName: 'Local chain' });
  expect((bySymbol.get('Aurora Pass') as { gates: unknown[] }).gates).toHaveLength(2);
  expect(bySymbol.get('STREAM')).toMatchObject({ amount: '250000000000000000000', decimals: 18 });
  expect(bySymbol.get('Studio Credits')).toMatchObject({ standard: 'erc1155', amount: '5' });
});

test('a silent chain gives no amount, not none', async () => {
  proxy.fault.mode = 'dead';
  const holdings = await read(viewer(bench.tenantId, [caip10(bench.chain.holder)]));
  proxy.fault.mode = 'sound';
  expect(holdings.map(({ amount }: { amount: string | null }) => amount)).toEqual([null, null, null]);
});

test('nobody reads the holdings of another, and another tenant names no tokens of this one', async () => {
  const { tenantId, otherTenantId, chain } = bench;
  const holder = viewer(tenantId, [caip10(chain.holder)]);
  expect(await read(viewer(tenantId), holder.accountId)).toBe(null);
  expect(await read(visitor(tenantId), holder.accountId)).toBe(null);
  expect(await read(viewer(otherTenantId, [caip10(chain.holder)]))).toEqual([]);
});
