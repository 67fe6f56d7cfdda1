import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChain } from '@streamgate/embedded/chain';
import { freePort } from '@streamgate/embedded/free-port';
import { expect, test } from 'vitest';
import { connectChain } from '../testing/chain-hand.ts';
import { deployDemo } from './deploy-demo.ts';

test('the demo is deployed once, keeps its state over a restart, and a pass given away stays away', async () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'web3-demo-'));
  const first = await startChain({ port: await freePort(), stateDir });
  const demo = await deployDemo({ rpcUrl: first.url });
  const hand = connectChain(first.url);
  const height = await hand.client.getBlockNumber();
  expect(await deployDemo({ rpcUrl: first.url })).toEqual(demo);
  expect(await hand.client.getBlockNumber()).toBe(height);
  const move = {
    by: demo.holder.privateKey,
    functionName: 'transferFrom',
    args: [demo.holder.address, demo.nonHolder.address, 1n],
  };
  await hand.write('auroraPass', demo.contracts.auroraPass, move);
  await first.stop();

  const second = await startChain({ port: await freePort(), stateDir });
  expect(await deployDemo({ rpcUrl: second.url })).toEqual(demo);
  const abi = [
    { type: 'function', name: 'ownerOf', inputs: [{ type: 'uint256' }], outputs: [{ type: 'address' }], stateMutability: 'view' },
  ] as const;
  const address = demo.contracts.auroraPass;
  const owner = await connectChain(second.url).client.readContract({ address, abi, functionName: 'ownerOf', args: [1n] });
  expect(owner).toBe(demo.nonHolder.address);
  await second.stop();
  rmSync(stateDir, { recursive: true, force: true });
});
