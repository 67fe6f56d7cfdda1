import type { SessionId, TenantId } from '@streamgate/kernel/ids';
import type { Lease } from '@streamgate/playback-lease/lease';
import type { Decision } from '../access/decision.rules.ts';
import type { Gate } from '../gate/gate.store.ts';
import { leavesOf } from '../gate/rule.rules.ts';
import { addressesOn, type WalletId } from '../gate/wallets.rules.ts';
import { accountSet, gateSet, holderSet, sessionSet, tokenSet, videoSet } from './lease-sets.ts';

/** The sets by which a lease is found again. */
export interface SetsOfLease {
  readonly account: string | null;
  readonly tokens: readonly string[];
  readonly all: readonly string[];
}

/** A token with an id is itself; of others one cannot tell which it was, so the holder stands for it. */
function tokensOf(tenantId: TenantId, proof: Decision['proof']): string[] {
  return proof.tokens.flatMap((token) => {
    const hasId = token.split('/').length > 2 && token.includes('/erc721:');
    if (hasId) return [tokenSet(tenantId, token)];
    const chainId = token.slice('eip155:'.length, token.indexOf('/'));
    const holders = new Set(proof.holders.filter((holder) => String(holder.chainId) === chainId).map(({ address }) => address));
    return [...holders].map((address) => tokenSet(tenantId, `${token}@${address}`));
  });
}

/** `gate` is null where no gate was asked; `wallets` are all of the account's, since any of them can make a rule fail. */
export function setsOfLease(
  lease: Pick<Lease, 'tenantId' | 'accountId' | 'videoId'> & { readonly sessionId: SessionId | null },
  asked: { gate: Gate | null; wallets: readonly WalletId[]; proof: Decision['proof'] },
): SetsOfLease {
  const { tenantId, accountId, sessionId, videoId } = lease;
  const { gate, wallets } = asked;
  const account = accountId === null ? null : accountSet(tenantId, accountId);
  const tokens = tokensOf(tenantId, asked.proof);
  const places =
    gate === null
      ? []
      : leavesOf(gate.rule).flatMap((leaf) => addressesOn(wallets, leaf.chainId).map((wallet) => ({ ...leaf, wallet })));
  const all = [
    videoSet(tenantId, videoId),
    ...(account === null ? [] : [account]),
    ...(sessionId === null ? [] : [sessionSet(sessionId)]),
    ...(gate === null ? [] : [gateSet(tenantId, gate.id)]),
    ...tokens,
    ...new Set(places.map((place) => holderSet(tenantId, place))),
  ];
  return { account, tokens, all };
}
