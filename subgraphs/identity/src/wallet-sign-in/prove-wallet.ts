import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { compactSignatureToSignature, type Hex, parseCompactSignature, recoverMessageAddress, serializeSignature } from 'viem';
import type { WalletKind } from '../account/wallet-name.rules.ts';
import { askContractWallet } from './ask-contract-wallet.ts';
import type { ChainReaders } from './chain-readers.ts';

const SIGNATURE = /^0x(?:[0-9a-fA-F]{2}){1,4096}$/;
const SIGNATURE_MAX = 2 + 8_192; // 8 KiB of text, looked at before the pattern runs.
const KEY_SIGNATURE = 2 + 130;
const COMPACT_SIGNATURE = 2 + 128;

const badSignature = refuse('BAD_SIGNATURE', 'The signature does not belong to this wallet and text.', 'signature');

/** The address whose key made the signature; null when it is not a key's signature at all. No chain is asked. */
async function recover(message: string, signature: Hex): Promise<Hex | null> {
  try {
    if (signature.length === KEY_SIGNATURE) return await recoverMessageAddress({ message, signature });
    if (signature.length !== COMPACT_SIGNATURE) return null;
    const whole = serializeSignature(compactSignatureToSignature(parseCompactSignature(signature)));
    return await recoverMessageAddress({ message, signature: whole });
  } catch {
    return null; // Numbers outside the curve: a contract may still make sense of them.
  }
}

/**
 * Proves that whoever signed the text controls the address in it. A key's signature is settled here, with every RPC dead;
 * anything else is put to the contract at the address, on the chain that the text names.
 */
export async function proveWallet(
  chains: ChainReaders,
  claim: { address: Hex; chainId: number; message: string; signature: string },
): Promise<Outcome<WalletKind, 'BAD_SIGNATURE' | 'CANNOT_TELL'>> {
  if (claim.signature.length > SIGNATURE_MAX || !SIGNATURE.test(claim.signature)) return badSignature;
  const signature = claim.signature.toLowerCase() as Hex;
  if ((await recover(claim.message, signature)) === claim.address) return done('key');
  const reader = chains.get(claim.chainId);
  const proof = reader === undefined ? 'DISPROVEN' : await askContractWallet(reader, { ...claim, signature });
  if (proof === 'PROVEN') return done('contract');
  if (proof === 'DISPROVEN') return badSignature;
  return refuse('CANNOT_TELL', 'The chain cannot be reached to ask this wallet; try again in a minute.');
}
