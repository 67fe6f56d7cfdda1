'use client';

import { useRef, useState } from 'react';
import { type Connector, useConfig as useWagmiConfig } from 'wagmi';
import { connect, getConnection, signMessage } from 'wagmi/actions';
import { asApiError } from '../api/api-error.ts';
import { useConfig } from '../app-config/config-provider.tsx';
import { useSessionStore } from '../session/session-provider.tsx';
import { type ProofPurpose, proveWallet } from './prove-wallet.ts';
import type { WalletProblem } from './wallet.texts.ts';
import { walletProblem } from './wallet-problem.rules.ts';

/** Where the person is between choosing a wallet and being signed in. */
export type WalletStep =
  | { readonly name: 'choose' }
  | { readonly name: 'connecting'; readonly connector: Connector }
  | { readonly name: 'ready'; readonly connector: Connector; readonly address: string }
  | { readonly name: 'signing'; readonly connector: Connector; readonly address: string }
  | { readonly name: 'checking' }
  | { readonly name: 'problem'; readonly problem: WalletProblem; readonly message?: string; readonly retry: () => void };

/** The wallet dialog's steps. A late answer to a step that was left is dropped. */
export function useWalletFlow(purpose: ProofPurpose, onDone: (name: string) => void) {
  const wagmi = useWagmiConfig();
  const { chains } = useConfig();
  const store = useSessionStore();
  const [step, setStep] = useState<WalletStep>({ name: 'choose' });
  const attempt = useRef(0);

  const begin = (): (() => boolean) => {
    attempt.current += 1;
    const mine = attempt.current;
    return () => mine === attempt.current;
  };

  const choose = async (connector: Connector): Promise<void> => {
    const current = begin();
    setStep({ name: 'connecting', connector });
    try {
      const now = getConnection(wagmi);
      const address =
        now.connector?.uid === connector.uid && now.address ? now.address : (await connect(wagmi, { connector })).accounts[0];
      if (current()) setStep({ name: 'ready', connector, address });
    } catch (error) {
      if (current()) setStep({ name: 'problem', problem: walletProblem(error, 'connect'), retry: () => void choose(connector) });
    }
  };

  const prove = async (connector: Connector, address: string): Promise<void> => {
    const current = begin();
    const retry = () => void prove(connector, address);
    setStep({ name: 'signing', connector, address });
    try {
      const walletChain = getConnection(wagmi).chainId;
      const result = await proveWallet(store, purpose, {
        address,
        chainId: chains.find(({ id }) => id === walletChain)?.id ?? chains[0]?.id ?? 1,
        sign: (message) => signMessage(wagmi, { message, connector, account: address as `0x${string}` }),
        onSigned: () => current() && setStep({ name: 'checking' }),
      });
      if (!current()) return;
      if (result.kind === 'done') onDone(result.name);
      else setStep({ name: 'problem', problem: 'refused', message: result.message, retry });
    } catch (error) {
      const problem = walletProblem(error, 'sign');
      if (current())
        setStep({ name: 'problem', problem, ...(problem === 'failed' && { message: asApiError(error).message }), retry });
    }
  };

  const restart = (): void => {
    begin();
    setStep({ name: 'choose' });
  };

  return { step, choose, prove, restart };
}
