/**
 * The demo's contracts on a local chain: an ERC-721, an ERC-1155 and an ERC-20. Addresses come from CREATE2 (EIP-1014)
 * through the deterministic deployer that anvil has from the start, so they are the same on every chain and whatever was
 * done before; what is there already stays as it is, so a pass that was given away stays away.
 */
import { Fault } from '@streamgate/kernel/fault';
import {
  type Abi,
  type Address,
  concat,
  createPublicClient,
  createWalletClient,
  encodeDeployData,
  getCreate2Address,
  type Hex,
  http,
  toHex,
  zeroHash,
} from 'viem';
import { mnemonicToAccount } from 'viem/accounts';
import auroraPass from '../../artifacts/AuroraPass.json' with { type: 'json' };
import streamToken from '../../artifacts/StreamToken.json' with { type: 'json' };
import studioCredits from '../../artifacts/StudioCredits.json' with { type: 'json' };

/** The well-known phrase of every development chain; worth nothing anywhere else. */
const PHRASE = 'test test test test test test test test test test test junk';
const DEPLOYER: Address = '0x4e59b44847b379578588920cA78FbF26c0B4956C';

interface Wallet {
  readonly address: Address;
  readonly privateKey: Hex;
}

export interface DemoContracts {
  readonly auroraPass: Address;
  readonly studioCredits: Address;
  readonly streamToken: Address;
}

const account = (addressIndex: number) => mnemonicToAccount(PHRASE, { addressIndex });

function walletOf(addressIndex: number): Wallet {
  const { address, getHdKey } = account(addressIndex);
  return { address, privateKey: toHex(getHdKey().privateKey ?? new Uint8Array()) };
}

function connect(rpcUrl: string) {
  const transport = http(rpcUrl, { retryCount: 1, timeout: 10_000 });
  const reader = createPublicClient({ transport, ccipRead: false, pollingInterval: 50 });
  const writer = createWalletClient({ transport, account: account(1) });
  const settle = async (hash: Hex): Promise<void> => {
    const receipt = await reader.waitForTransactionReceipt({ hash, timeout: 15_000 });
    if (receipt.status !== 'success') throw new Fault('A transaction of the demo was reverted.', { retryable: true });
  };
  return { reader, writer, settle };
}

type Connection = ReturnType<typeof connect>;
interface Artifact {
  readonly abi: unknown;
  readonly bytecode: string;
}

async function ensureContract({ reader, writer, settle }: Connection, artifact: Artifact): Promise<Address> {
  const bytecode = encodeDeployData({ abi: artifact.abi as Abi, bytecode: artifact.bytecode as Hex, args: [account(1).address] });
  const address = getCreate2Address({ from: DEPLOYER, salt: zeroHash, bytecode });
  if ((await reader.getCode({ address })) !== undefined) return address;
  await settle(await writer.sendTransaction({ chain: null, to: DEPLOYER, data: concat([zeroHash, bytecode]) }));
  return address;
}

/** Mints what the holder has at the beginning, once: the supply tells whether that was done. */
async function ensureMinted({ reader, writer, settle }: Connection, contracts: DemoContracts, holder: Address): Promise<void> {
  const pass = { address: contracts.auroraPass, abi: auroraPass.abi as Abi } as const;
  const credits = { address: contracts.studioCredits, abi: studioCredits.abi as Abi } as const;
  const token = { address: contracts.streamToken, abi: streamToken.abi as Abi } as const;
  const mint = async (contract: { address: Address; abi: Abi }, args: readonly unknown[]): Promise<void> =>
    settle(await writer.writeContract({ ...contract, chain: null, functionName: 'mint', args }));
  if ((await reader.readContract({ ...token, functionName: 'totalSupply' })) !== 0n) return;
  if ((await reader.readContract({ ...pass, functionName: 'lastId' })) === 0n) await mint(pass, [holder]);
  const held = await reader.readContract({ ...credits, functionName: 'balanceOf', args: [holder, 1n] });
  if (held === 0n) await mint(credits, [holder, 1n, 5n]);
  await mint(token, [holder, 250n * 10n ** 18n]);
}

/** Puts the demo's contracts on a development chain, or finds them there. The holder begins with Aurora Pass #1. */
export async function deployDemo({ rpcUrl }: { rpcUrl: string }): Promise<{
  chainId: number;
  contracts: DemoContracts;
  holder: Wallet;
  nonHolder: Wallet;
}> {
  const connection = connect(rpcUrl);
  const chainId = await connection.reader.getChainId();
  const contracts = {
    auroraPass: await ensureContract(connection, auroraPass),
    studioCredits: await ensureContract(connection, studioCredits),
    streamToken: await ensureContract(connection, streamToken),
  };
  const holder = walletOf(2);
  await ensureMinted(connection, contracts, holder.address);
  return { chainId, contracts, holder, nonHolder: walletOf(3) };
}
