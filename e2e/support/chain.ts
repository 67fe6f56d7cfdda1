import { createPublicClient, createWalletClient, defineChain, http, parseAbi } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { addresses } from './graph.ts';

const PASS = parseAbi([
  'function transferFrom(address from, address to, uint256 tokenId)',
  'function ownerOf(uint256 tokenId) view returns (address)',
]);

/** The local chain's address: six ports above the viewer's. */
export const chainUrl = (): string => {
  const url = new URL(addresses().viewer);
  return `http://127.0.0.1:${Number(url.port) + 6}`;
};

/** Moves one Aurora Pass and resolves when the transfer is mined. */
export async function transferPass(fromKey: `0x${string}`, to: `0x${string}`, tokenId: bigint): Promise<void> {
  const chain = defineChain({
    id: 31_337,
    name: 'Local chain',
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [chainUrl()] } },
  });
  const account = privateKeyToAccount(fromKey);
  const wallet = createWalletClient({ account, chain, transport: http() });
  const reader = createPublicClient({ chain, transport: http() });
  const hash = await wallet.writeContract({
    address: addresses().demo.contracts.auroraPass,
    abi: PASS,
    functionName: 'transferFrom',
    args: [account.address, to, tokenId],
  });
  await reader.waitForTransactionReceipt({ hash, pollingInterval: 50 });
}
