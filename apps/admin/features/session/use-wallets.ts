'use client';

import { useEffect, useState } from 'react';

export interface WalletProvider {
  request(call: { method: string; params?: readonly unknown[] }): Promise<unknown>;
}

export interface AnnouncedWallet {
  readonly info: { readonly uuid: string; readonly name: string; readonly icon: string; readonly rdns: string };
  readonly provider: WalletProvider;
}

/** Wallets that announce themselves in this browser (EIP-6963); no wallet can hide another. */
export function useWallets(): readonly AnnouncedWallet[] {
  const [wallets, setWallets] = useState<readonly AnnouncedWallet[]>([]);
  useEffect(() => {
    const hear = (event: Event) => {
      const { detail } = event as CustomEvent<AnnouncedWallet>;
      setWallets((known) => (known.some(({ info }) => info.uuid === detail.info.uuid) ? known : [...known, detail]));
    };
    window.addEventListener('eip6963:announceProvider', hear);
    window.dispatchEvent(new Event('eip6963:requestProvider'));
    return () => window.removeEventListener('eip6963:announceProvider', hear);
  }, []);
  return wallets;
}
