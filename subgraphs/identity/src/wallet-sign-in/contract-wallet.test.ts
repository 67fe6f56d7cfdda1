import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  concatHex,
  createTestClient,
  encodeErrorResult,
  getAddress,
  getCreate2Address,
  type Hex,
  http,
  numberToHex,
  parseAbi,
  serializeErc6492Signature,
  size,
  zeroHash,
} from 'viem';
import { generatePrivateKey, privateKeyToAddress } from 'viem/accounts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CHAIN_ID, createStage, newWallet, OPERATIONS, ORIGIN, type Stage, stranger } from '../testing/stage.ts';

let stage: Stage;
const chain = () => createTestClient({ mode: 'anvil', transport: http(inject('stack').chainUrl) });

beforeAll(async () => {
  const chains = JSON.stringify([
    { id: CHAIN_ID, name: 'Local', currency: 'ETH', rpc: [inject('stack').chainUrl], pollMs: 1000 },
  ]);
  stage = await createStage({ source: { STREAMGATE_CHAINS: chains } });
});
afterAll(() => stage[Symbol.asyncDispose]());

/**
 * A wallet of one owner in 89 bytes: isValidSignature(hash, signature) puts hash, v, r and s to ecrecover (precompile 1) and
 * returns 0x1626ba7e when the answer is the owner, else reverts.
 */
const walletCode = (owner: Hex): Hex =>
  concatHex([
    '0x600435600052', // memory[0] = hash
    '0x60a43560f81c602052', // memory[32] = v
    '0x606435604052', // memory[64] = r
    '0x608435606052', // memory[96] = s
    '0x602060006080600060015afa50', // staticcall ecrecover
    '0x60005173',
    owner,
    '0x14604857', // jump when it is the owner
    '0x600080fd',
    '0x5b631626ba7e60e01b60005260206000f3',
  ]);

/** Always answers with these bytes. */
const answering = (bytes: Hex): Hex => {
  const length = numberToHex(size(bytes), { size: 2 });
  return concatHex(['0x61', length, '0x600e60003961', length, '0x6000f3', bytes]);
};
/** Always reverts with these bytes. */
const reverting = (bytes: Hex): Hex => {
  const length = numberToHex(size(bytes), { size: 2 });
  return concatHex(['0x61', length, '0x600e60003961', length, '0x6000fd', bytes]);
};

const newAddress = (): Hex => privateKeyToAddress(generatePrivateKey());

/** Puts code at a fresh address. */
async function deploy(code: Hex): Promise<Hex> {
  const address = newAddress();
  await chain().setCode({ address, bytecode: code });
  return address;
}

async function signIn(address: Hex, sign: (message: string) => Promise<Hex>) {
  const input = { address, chainId: CHAIN_ID, origin: ORIGIN };
  const { message } = (await stage.ask(stranger(), OPERATIONS.challenge, { input })).data.walletChallenge;
  const signed = { message, signature: await sign(message) };
  return (await stage.ask(stranger(), OPERATIONS.walletSignIn, { input: signed })).data.signInWithWallet;
}

describe('signing in with a contract wallet (ERC-1271)', () => {
  it('takes what the contract stands by, as a wallet of this chain alone, for a short session', async () => {
    const owner = newWallet();
    const address = await deploy(walletCode(owner.address));
    const signedIn = await signIn(address, (message) => owner.signMessage({ message }));
    expect(signedIn).toMatchObject({ __typename: 'SignedIn' });
    const caller = await stage.callerOf(signedIn.accessToken);
    expect(caller?.wallets).toEqual([`eip155:${CHAIN_ID}:${address}`]);
    const { nowMs } = stage.time;
    stage.time.nowMs += 3_600_000;
    const variables = { sessionId: caller?.sessionId };
    expect((await stage.ask(stranger(), OPERATIONS.resolve, variables, { internal: true })).data.resolveCaller).toBeNull();
    stage.time.nowMs = nowMs;
  });

  it('refuses the signature of somebody who is not the owner', async () => {
    const address = await deploy(walletCode(newWallet().address));
    expect(await signIn(address, (message) => newWallet().signMessage({ message }))).toMatchObject({ code: 'BAD_SIGNATURE' });
  });

  it("does not take one owner's signature for another of the owner's wallets", async () => {
    const owner = newWallet();
    const [one, two] = [await deploy(walletCode(owner.address)), await deploy(walletCode(owner.address))];
    let forOne: Hex = '0x';
    const signForOne = async (message: string) => {
      forOne = await owner.signMessage({ message });
      return forOne;
    };
    expect(await signIn(one, signForOne)).toMatchObject({ __typename: 'SignedIn' });
    expect(await signIn(two, async () => forOne)).toMatchObject({ code: 'BAD_SIGNATURE' });
  });

  const padded = (word: Hex, length: number): Hex => concatHex([word, `0x${'00'.repeat(length - size(word))}`]);
  it.each<[string, Hex]>([
    ['nothing', '0x'],
    ['true', numberToHex(1, { size: 32 })],
    ['the magic value on the wrong side', numberToHex(0x1626ba7e, { size: 32 })],
    ['the magic value without padding', '0x1626ba7e'],
    ['the magic value with more after it', padded('0x1626ba7e', 64)],
    ['the magic value of the older draft', padded('0x20c13b0b', 32)],
  ])('refuses a contract that answers %s', async (_, bytes) => {
    const address = await deploy(answering(bytes));
    expect(await signIn(address, (message) => newWallet().signMessage({ message }))).toMatchObject({ code: 'BAD_SIGNATURE' });
  });

  it('takes the exact magic value from the same kind of contract, so that the table above can fail', async () => {
    const address = await deploy(answering(padded('0x1626ba7e', 32)));
    expect(await signIn(address, async () => '0x1234')).toMatchObject({ __typename: 'SignedIn' });
  });

  it('refuses an address without code', async () => {
    expect(await signIn(newAddress(), (message) => newWallet().signMessage({ message }))).toMatchObject({
      code: 'BAD_SIGNATURE',
    });
  });

  it('fetches nothing that a contract names (EIP-3668)', async () => {
    let hits = 0;
    const trap = createHttpServer((_, response) => {
      hits += 1;
      response.end('{"data":"0x"}');
    });
    await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(trap.address() as AddressInfo).port}/{sender}/{data}`;
    const address = newAddress();
    const abi = parseAbi([
      'error OffchainLookup(address sender, string[] urls, bytes callData, bytes4 callback, bytes extraData)',
    ]);
    const data = encodeErrorResult({ abi, args: [address, [url], '0x1234', '0x12345678', '0x'] });
    await chain().setCode({ address, bytecode: reverting(data) });
    expect(await signIn(address, async () => '0x1234')).toMatchObject({ code: 'BAD_SIGNATURE' });
    expect(hits).toBe(0);
    await new Promise((resolve) => trap.close(resolve));
  });
});

describe('signing in with a contract wallet that is not deployed yet (ERC-6492)', () => {
  const DEPLOYER = '0x4e59b44847b379578588920cA78FbF26c0B4956C'; // Anvil has the CREATE2 deployer from the start.

  function undeployed(owner: Hex): { address: Hex; wrap: (signature: Hex) => Hex } {
    const code = walletCode(owner);
    const length = numberToHex(size(code), { size: 1 });
    const bytecode = concatHex(['0x60', length, '0x80600b6000396000f3', code]);
    const address = getAddress(getCreate2Address({ from: DEPLOYER, salt: zeroHash, bytecode }));
    const data = concatHex([zeroHash, bytecode]);
    return { address, wrap: (signature) => serializeErc6492Signature({ address: DEPLOYER, data, signature }) };
  }

  it('takes what the wallet would stand by, and deploys nothing', async () => {
    const owner = newWallet();
    const { address, wrap } = undeployed(owner.address);
    const signedIn = await signIn(address, async (message) => wrap(await owner.signMessage({ message })));
    expect(signedIn).toMatchObject({ __typename: 'SignedIn' });
    expect((await stage.callerOf(signedIn.accessToken))?.wallets).toEqual([`eip155:${CHAIN_ID}:${address}`]);
    const code = await chain().request({ method: 'eth_getCode' as never, params: [address, 'latest'] as never });
    expect(code).toBe('0x');
  });

  it('refuses somebody else, and a factory that makes another address', async () => {
    const owner = newWallet();
    const { address, wrap } = undeployed(owner.address);
    const byOther = await signIn(address, async (message) => wrap(await newWallet().signMessage({ message })));
    expect(byOther).toMatchObject({ code: 'BAD_SIGNATURE' });
    const elsewhere = await signIn(newAddress(), async (message) => wrap(await owner.signMessage({ message })));
    expect(elsewhere).toMatchObject({ code: 'BAD_SIGNATURE' });
  });
});
