import type { Clock } from '@streamgate/kernel/clock';
import type { Address, Hex } from 'viem';
import type { Patience } from './ask-chain.ts';
import type { ChainSettings } from './chain-settings.rules.ts';
import { createEndpoint, type Endpoint } from './endpoint.ts';

/** A block by which reads are pinned. */
export interface Head {
  readonly number: bigint;
  readonly hash: Hex;
  readonly parentHash: Hex;
}

/** One configured chain with its endpoints and the head seen last. */
export interface Chain {
  readonly settings: ChainSettings;
  readonly endpoints: readonly Endpoint[];
  readonly multicall3: Address | null;
  head: { readonly block: Head; readonly seenAtMs: number } | null;
  /** One head request at a time serves all who ask. */
  asking: Promise<Head | null> | null;
}

/** The chain registry: what this process reads chains with. */
export interface Chains {
  readonly all: readonly Chain[];
  readonly clock: Clock;
  readonly patience: Patience;
  get(chainId: number): Chain | null;
  nameOf(chainId: number): string;
}

export function createChains(
  settings: readonly ChainSettings[],
  options: { clock: Clock; budgetMs: number; hedgeMs?: number },
): Chains {
  const all = settings.map(
    (chain): Chain => ({
      settings: chain,
      endpoints: chain.rpc.map(createEndpoint),
      multicall3: (chain.multicall3 as Address | undefined) ?? null,
      head: null,
      asking: null,
    }),
  );
  const byId = new Map(all.map((chain) => [chain.settings.id, chain]));
  return {
    all,
    clock: options.clock,
    patience: { budgetMs: options.budgetMs, hedgeMs: options.hedgeMs ?? 100 },
    get: (chainId) => byId.get(chainId) ?? null,
    nameOf: (chainId) => byId.get(chainId)?.settings.name ?? `chain ${chainId}`,
  };
}
