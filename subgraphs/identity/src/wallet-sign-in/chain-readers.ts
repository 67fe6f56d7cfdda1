import { createPublicClient, fallback, http, type PublicClient } from 'viem';
import type { Settings } from '../env.ts';

/** A reader per enabled chain. */
export type ChainReaders = ReadonlyMap<number, PublicClient>;

const TIMEOUT_MS = 3_000;

/**
 * Readers that follow no off-chain lookup: with CCIP-Read on, any contract that we ask could make this server fetch any
 * address (EIP-3668).
 */
export function createChainReaders(chains: Settings['chains']): ChainReaders {
  const open = (rpc: readonly string[]): PublicClient =>
    createPublicClient({
      ccipRead: false,
      transport: fallback(
        rpc.map((url) => http(url, { timeout: TIMEOUT_MS, retryCount: 0 })),
        { retryCount: 1, retryDelay: 100 },
      ),
    });
  return new Map(chains.map((chain) => [chain.id, open(chain.rpc)]));
}
