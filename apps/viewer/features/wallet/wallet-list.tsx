'use client';

import { Badge } from '@streamgate/ui/badge';
import { Button } from '@streamgate/ui/button';
import { ChevronRight, RotateCw, Wallet } from 'lucide-react';
import { type Connector, useConnection, useConnectors } from 'wagmi';
import { DEMO_RDNS } from './announce-demo-wallets.ts';
import { walletTexts as texts } from './wallet.texts.ts';
import { WalletIcon } from './wallet-icon.tsx';

const GENERIC = 'injected';

// The generic wallet is whatever answers first; it is offered only where no wallet names itself.
const offered = (connectors: readonly Connector[]): readonly Connector[] => {
  const named = connectors.filter(({ id }) => id !== GENERIC);
  if (named.length > 0) return named;
  return typeof window !== 'undefined' && 'ethereum' in window ? connectors : [];
};

/** The wallets that announced themselves. */
export function WalletList({ onChoose }: { readonly onChoose: (connector: Connector) => void }) {
  const connectors = offered(useConnectors());
  const { connector: connected } = useConnection();
  if (connectors.length === 0) return <NoWallet />;
  return (
    <ul aria-label={texts.choose} className="-mx-2 flex flex-col">
      {connectors.map((connector) => (
        <li key={connector.uid}>
          <button
            type="button"
            onClick={() => onChoose(connector)}
            className="flex w-full items-center gap-3 rounded-lg px-2 py-2.5 text-left transition-colors hover:bg-hover"
          >
            <WalletIcon connector={connector} />
            <span className="min-w-0 flex-1 truncate font-medium text-md">
              {connector.id === GENERIC ? 'Browser wallet' : connector.name}
            </span>
            {connector.id.startsWith(DEMO_RDNS) && <Badge>{texts.demo}</Badge>}
            {connected?.uid === connector.uid && <Badge tone="success">{texts.connected}</Badge>}
            <ChevronRight aria-hidden="true" className="size-4 text-muted" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function NoWallet() {
  return (
    <div className="flex flex-col items-center rounded-xl bg-sunken px-5 py-7 text-center">
      <Wallet aria-hidden="true" className="size-6 text-muted" />
      <p className="mt-3 font-medium text-md">{texts.none.title}</p>
      <p className="mt-1 text-muted text-sm">{texts.none.body}</p>
      <Button className="mt-4" size="sm" icon={<RotateCw />} onClick={() => window.location.reload()}>
        {texts.none.again}
      </Button>
    </div>
  );
}
