'use client';

import { useEffect, useState } from 'react';
import { useConnection, WagmiProvider } from 'wagmi';
import { useConfig } from '../app-config/config-provider.tsx';
import { buildWagmiConfig } from './build-wagmi-config.ts';
import type { ProofPurpose } from './prove-wallet.ts';
import { WalletDialog } from './wallet-dialog.tsx';
import type { BrowserWallet } from './wallet-provider.tsx';

export interface WalletIslandProps {
  /** Why the dialog is open; null when it is closed. */
  readonly purpose: ProofPurpose | null;
  readonly onClose: () => void;
  readonly onWallet: (wallet: BrowserWallet | null) => void;
}

/** Everything that needs wallet code, with a configuration of its own. */
export function WalletIsland({ purpose, onClose, onWallet }: WalletIslandProps) {
  const config = useConfig();
  const [wagmi] = useState(() => buildWagmiConfig(config));
  return (
    <WagmiProvider config={wagmi}>
      <WalletWatch onWallet={onWallet} />
      <WalletDialog purpose={purpose} onClose={onClose} />
    </WagmiProvider>
  );
}

function WalletWatch({ onWallet }: Pick<WalletIslandProps, 'onWallet'>) {
  const { address, connector } = useConnection();
  const name = connector?.name ?? 'Wallet';
  useEffect(() => onWallet(address ? { address, name } : null), [address, name, onWallet]);
  return null;
}
