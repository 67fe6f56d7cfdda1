/** How a wallet was proven: by its key, or by a contract's word (ERC-1271) on one chain. */
export type WalletKind = 'key' | 'contract';

/**
 * CAIP-10 id of a proven wallet. A key is the same person on every EVM chain (reference 0); a contract is a wallet only on
 * the chain where it was asked, since the same address elsewhere may have another owner.
 */
export const caip10Of = (kind: WalletKind, chainId: number, address: string): string =>
  `eip155:${kind === 'key' ? 0 : chainId}:${address}`;

/** "0xab16…fcdb": what an account is called until its owner chooses a name. */
export const shortAddress = (address: string): string => `${address.slice(0, 6)}…${address.slice(-4)}`;

/** The address part of a CAIP-10 id. */
export const addressOf = (caip10: string): string => caip10.slice(caip10.lastIndexOf(':') + 1);
