'use client';

import dynamic from 'next/dynamic';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { ProofPurpose } from './prove-wallet.ts';

const WalletIsland = dynamic(() => import('./wallet-island.tsx').then((island) => island.WalletIsland), { ssr: false });

/** The wallet that the browser has connected; not who is signed in. */
export interface BrowserWallet {
  readonly address: string;
  readonly name: string;
}

interface WalletAccess {
  readonly wallet: BrowserWallet | null;
  readonly open: (purpose?: ProofPurpose) => void;
}

const WalletContext = createContext<WalletAccess | null>(null);

const CONNECTED_BEFORE = 'wagmi.recentConnectorId';

/** Keeps wallet code out of the page until it is wanted: on a press, or when a wallet was connected before. */
export function WalletProvider({ children }: { readonly children: ReactNode }) {
  const [wanted, setWanted] = useState(false);
  const [purpose, setPurpose] = useState<ProofPurpose | null>(null);
  const [wallet, setWallet] = useState<BrowserWallet | null>(null);

  useEffect(() => {
    if (localStorage.getItem(CONNECTED_BEFORE) === null) return;
    const timer = setTimeout(() => setWanted(true), 1_200);
    return () => clearTimeout(timer);
  }, []);

  const access = useMemo<WalletAccess>(
    () => ({
      wallet,
      open: (next = 'sign-in') => {
        setWanted(true);
        setPurpose(next);
      },
    }),
    [wallet],
  );

  return (
    <WalletContext value={access}>
      {children}
      {wanted && <WalletIsland purpose={purpose} onClose={() => setPurpose(null)} onWallet={setWallet} />}
    </WalletContext>
  );
}

/** The browser's wallet, and the way to the dialog. */
export function useWallet(): WalletAccess {
  const access = useContext(WalletContext);
  if (access === null) throw new Error('useWallet needs a WalletProvider around it');
  return access;
}
