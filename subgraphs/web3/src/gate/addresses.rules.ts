import { type Address, getAddress, isAddress } from 'viem';

const CAIP10 = /^eip155:\d+:(0x[0-9a-fA-F]{40})$/;
const MOST_WALLETS = 20;

/**
 * EVM addresses of an account's wallets (CAIP-10 ids or bare addresses), each once, in a fixed order. A key holder's
 * address is theirs on every EVM chain, so the chain on which it was proven does not limit it.
 */
export function addressesOf(wallets: readonly string[]): Address[] {
  const texts = wallets.map((wallet) => CAIP10.exec(wallet)?.[1] ?? wallet);
  const addresses = texts.filter((text) => isAddress(text, { strict: false })).map((text) => getAddress(text));
  return [...new Set(addresses)].sort().slice(0, MOST_WALLETS);
}
