import { type Address, getAddress, isAddress } from 'viem';

/** A CAIP-10 id as identity proves it. Reference 0 is a key, good on every EVM chain; any other a contract on that chain alone. */
export type WalletId = `eip155:${number}:${Address}`;

const CAIP10 = /^eip155:(\d{1,15}):(0x[0-9a-fA-F]{40})$/;
const MOST_WALLETS = 20;

function parse(text: string): WalletId | null {
  const [, reference = '0', address = text] = CAIP10.exec(text) ?? [];
  return isAddress(address, { strict: false }) ? `eip155:${Number(reference)}:${getAddress(address)}` : null;
}

/** An account's EVM wallets, each once, in a fixed order; a bare address counts as a key's. */
export function walletsOf(texts: readonly string[]): WalletId[] {
  const wallets = texts.map(parse).filter((wallet) => wallet !== null);
  return [...new Set(wallets)].sort().slice(0, MOST_WALLETS);
}

/** The addresses under which these wallets can hold something on a chain. */
export function addressesOn(wallets: readonly WalletId[], chainId: number): Address[] {
  const there = wallets.filter((wallet) => wallet.startsWith('eip155:0:') || wallet.startsWith(`eip155:${chainId}:`));
  return [...new Set(there.map((wallet) => wallet.slice(wallet.lastIndexOf(':') + 1) as Address))];
}
