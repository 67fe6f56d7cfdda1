import type { WalletProblem } from './wallet.texts.ts';

interface WalletFault {
  readonly code?: unknown;
  readonly name?: unknown;
  readonly cause?: unknown;
}

// EIP-1193 4001: the person said no. EIP-1474 -32002: a request is open already. EIP-1193 4900/4901: disconnected.
const REJECTED = new Set<unknown>([4001, 'ACTION_REJECTED']);
const PENDING = new Set<unknown>([-32002]);
const GONE = new Set<unknown>([4900, 4901, 4100]);
const DEPTH = 6;

/** What went wrong in the wallet, from the codes along the chain of causes. */
export function walletProblem(error: unknown, step: 'connect' | 'sign'): WalletProblem {
  let fault = error as WalletFault | null | undefined;
  for (let depth = 0; depth < DEPTH && fault !== null && typeof fault === 'object'; depth += 1) {
    if (REJECTED.has(fault.code) || fault.name === 'UserRejectedRequestError') return `rejected-${step}`;
    if (PENDING.has(fault.code)) return 'pending';
    if (GONE.has(fault.code) || fault.name === 'ProviderNotFoundError' || fault.name === 'ConnectorNotConnectedError')
      return 'unavailable';
    fault = fault.cause as WalletFault;
  }
  return 'failed';
}
