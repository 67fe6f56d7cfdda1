/**
 * One access decision over a rule tree of twelve leaves, with 150 ms added to every request to the chain: ours (one eth_call
 * at one block) against one eth_call per leaf with viem, one after another as naive code awaits them, and all at once.
 * "cold" must ask for the head first, "warm" knows a head of the last second, as under steady traffic.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startChain } from '@streamgate/embedded/chain';
import { freePort } from '@streamgate/embedded/free-port';
import { systemClock } from '@streamgate/kernel/clock';
import { ChainSettings } from '@streamgate/web3/chain/chain-settings.rules';
import { createChains } from '@streamgate/web3/chain/chains';
import { deployDemo } from '@streamgate/web3/demo/deploy-demo';
import { evaluatePairs } from '@streamgate/web3/gate/evaluate-pairs';
import { parseRule } from '@streamgate/web3/gate/parse-rule.rules';
import { walletsOf } from '@streamgate/web3/gate/wallets.rules';
import { type Address, createPublicClient, erc20Abi, erc721Abi, erc1155Abi, http } from 'viem';

const LATENCY_MS = 150;
const ROUNDS = 40;
const NAIVE_ROUNDS = 10;
const LEAVES = 12;

/** A proxy before the chain that adds the latency and counts the requests. */
async function startSlowProxy(target: string) {
  const asked = { count: 0 };
  const server = createServer(async (request, response) => {
    asked.count += 1;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    await pause(LATENCY_MS);
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(target, { method: 'POST', headers, body: Buffer.concat(chunks) });
    response.writeHead(answer.status, headers).end(await answer.text());
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}`, asked, stop };
}

const quantile = (values: readonly number[], q: number): number =>
  Math.round((values.toSorted((a, b) => a - b)[Math.ceil(values.length * q) - 1] ?? Number.NaN) * 10) / 10;

const chain = await startChain({ port: await freePort() });
const proxy = await startSlowProxy(chain.url);

async function measure(rounds: number, work: () => Promise<boolean>) {
  const times: number[] = [];
  proxy.asked.count = 0;
  for (let round = 0; round < rounds; round++) {
    const startedAt = performance.now();
    if (!(await work())) throw new Error('The decision is wrong.');
    times.push(performance.now() - startedAt);
  }
  return { p50Ms: quantile(times, 0.5), p95Ms: quantile(times, 0.95), requests: proxy.asked.count / rounds, rounds };
}

try {
  const { chainId, contracts, holder } = await deployDemo({ rpcUrl: chain.url });
  const { auroraPass, studioCredits, streamToken } = contracts;
  const four = [1, 2, 3, 4];
  const parsed = parseRule({
    all: [
      { any: four.map((id) => ({ erc721: { chainId, contract: auroraPass, tokenIds: [id] } })) },
      { any: four.map((id) => ({ erc1155: { chainId, contract: studioCredits, tokenIds: [id] } })) },
      { any: four.map((minimum) => ({ erc20: { chainId, contract: streamToken, minimum } })) },
    ],
  });
  if (!parsed.ok) throw new Error(parsed.refusal.message);
  const { value: rule } = parsed;
  const settings = ChainSettings.parse({ id: chainId, name: 'Local chain', currency: 'ETH', rpc: [proxy.url] });
  const chains = createChains([settings], { clock: systemClock, budgetMs: 450 });
  const decide = async (): Promise<boolean> => {
    const [evaluation] = await evaluatePairs(chains, [{ rule, wallets: walletsOf([holder.address]) }]);
    return evaluation?.trace.passed === true;
  };
  const forgetHead = (): void => {
    for (const one of chains.all) one.head = null;
  };

  const client = createPublicClient({ transport: http(proxy.url, { retryCount: 0 }) });
  const who: Address = holder.address;
  const leaves = four.flatMap((id) => [
    () =>
      client.readContract({ address: auroraPass, abi: erc721Abi, functionName: 'ownerOf', args: [BigInt(id)] }).then(
        (owner) => owner === who,
        () => false,
      ),
    () =>
      client
        .readContract({ address: studioCredits, abi: erc1155Abi, functionName: 'balanceOf', args: [who, BigInt(id)] })
        .then((amount) => amount > 0n),
    () =>
      client
        .readContract({ address: streamToken, abi: erc20Abi, functionName: 'balanceOf', args: [who] })
        .then((amount) => amount >= BigInt(id)),
  ]);

  const cold = await measure(ROUNDS, async () => {
    forgetHead();
    return decide();
  });
  const warm = await measure(ROUNDS, decide);
  const naiveInTurn = await measure(NAIVE_ROUNDS, async () => {
    let passed = 0;
    for (const read of leaves) passed += Number(await read());
    return passed > 0;
  });
  const naiveAtOnce = await measure(NAIVE_ROUNDS, async () => (await Promise.all(leaves.map((read) => read()))).includes(true));
  const ratios = {
    coldToNaiveInTurn: Number((cold.p50Ms / naiveInTurn.p50Ms).toFixed(3)),
    warmToNaiveInTurn: Number((warm.p50Ms / naiveInTurn.p50Ms).toFixed(3)),
    warmToNaiveAtOnce: Number((warm.p50Ms / naiveAtOnce.p50Ms).toFixed(3)),
  };
  const figures = { cold, warm, naiveInTurn, naiveAtOnce };
  const results = { leaves: LEAVES, latencyMs: LATENCY_MS, ...figures, ratios, machine: cpus()[0]?.model, node: process.version };
  mkdirSync(join(import.meta.dirname, 'results'), { recursive: true });
  writeFileSync(join(import.meta.dirname, 'results/gate-check.json'), `${JSON.stringify(results, null, 2)}\n`);
  console.log(`One decision over ${LEAVES} leaves, ${LATENCY_MS} ms added to every request to the chain:`);
  for (const [name, one] of Object.entries(figures))
    console.log(`  ${name.padEnd(12)} p50 ${one.p50Ms} ms, p95 ${one.p95Ms} ms, ${one.requests} requests`);
  console.log(`ours / one call per leaf in turn: ${ratios.coldToNaiveInTurn} cold, ${ratios.warmToNaiveInTurn} warm`);
  console.log(`p95 ${cold.p95Ms < 500 ? 'is' : 'IS NOT'} under 500 ms, also when the head must be asked for`);
  if (cold.p95Ms >= 500) process.exitCode = 1;
} finally {
  await proxy.stop();
  await chain.stop();
}
