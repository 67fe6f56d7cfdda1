import { numberToHex } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import type { ChainConfig, DemoWallet } from '../app-config/app-config.ts';

type Listener = (...values: unknown[]) => void;

interface Call {
  readonly method: string;
  readonly params?: readonly unknown[];
}

const APPROVED = 'streamgate-demo-wallet:';

const refuse = (code: number, message: string): Error => Object.assign(new Error(message), { code });

async function forward(chain: ChainConfig | undefined, { method, params = [] }: Call): Promise<unknown> {
  if (!chain?.rpc) throw refuse(4200, `The demo wallet does not know ${method}.`);
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
  const response = await fetch(chain.rpc, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const answer = (await response.json()) as { result?: unknown; error?: { code: number; message: string } };
  if (answer.error) throw refuse(answer.error.code, answer.error.message);
  return answer.result;
}

/** An EIP-1193 wallet inside the page that signs with a key worth nothing. It stays closed until it was approved once. */
export function createDemoProvider(wallet: DemoWallet, chains: readonly ChainConfig[]) {
  const account = privateKeyToAccount(wallet.privateKey as `0x${string}`);
  const listeners = new Map<string, Set<Listener>>();
  const flag = `${APPROVED}${account.address}`;
  let chain = chains[0];

  const emit = (name: string, value: unknown): void => {
    for (const listener of listeners.get(name) ?? []) listener(value);
  };
  const approve = (approved: boolean): void => (approved ? localStorage.setItem(flag, '1') : localStorage.removeItem(flag));
  const addresses = (): readonly string[] => (localStorage.getItem(flag) === '1' ? [account.address] : []);

  const methods: Record<string, (params: readonly unknown[]) => unknown> = {
    eth_requestAccounts: () => {
      approve(true);
      return addresses();
    },
    eth_accounts: addresses,
    eth_chainId: () => numberToHex(chain?.id ?? 1),
    net_version: () => String(chain?.id ?? 1),
    wallet_requestPermissions: () => {
      approve(true);
      return [{ parentCapability: 'eth_accounts' }];
    },
    wallet_revokePermissions: () => {
      approve(false);
      emit('accountsChanged', []);
      return null;
    },
    wallet_switchEthereumChain: ([wanted]) => {
      const next = chains.find(({ id }) => numberToHex(id) === (wanted as { chainId: string }).chainId);
      if (next === undefined) throw refuse(4902, 'The demo wallet does not know this chain.');
      chain = next;
      emit('chainChanged', numberToHex(next.id));
      return null;
    },
    personal_sign: ([message]) => account.signMessage({ message: { raw: message as `0x${string}` } }),
  };

  return {
    request: async (call: Call): Promise<unknown> => {
      const own = methods[call.method];
      return own ? own(call.params ?? []) : forward(chain, call);
    },
    on: (name: string, listener: Listener): void => {
      listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
    },
    removeListener: (name: string, listener: Listener): void => {
      listeners.get(name)?.delete(listener);
    },
  };
}
