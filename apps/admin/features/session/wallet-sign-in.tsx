'use client';

import { Button } from '@streamgate/ui/button';
import { Callout } from '@streamgate/ui/callout';
import { useState } from 'react';
import { useSession } from './session-provider.tsx';
import { type AnnouncedWallet, useWallets } from './use-wallets.ts';

/** One button for each wallet of this browser; nothing when there is none. */
export function WalletSignIn() {
  const wallets = useWallets();
  const { client, enter } = useSession();
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (wallets.length === 0) return null;

  const signIn = async ({ info, provider }: AnnouncedWallet) => {
    setBusy(info.uuid);
    setProblem(null);
    // Address and text encoding are large; nobody needs them before choosing a wallet.
    const { signWithWallet, walletProblem } = await import('./sign-with-wallet.ts');
    try {
      enter(await signWithWallet(client, provider));
    } catch (error) {
      setProblem(walletProblem(error));
    }
    setBusy(null);
  };
  return (
    <section aria-label="Sign in with a wallet" className="mt-6 flex flex-col gap-2 border-t pt-5">
      {wallets.map((wallet) => (
        <Button
          key={wallet.info.uuid}
          loading={busy === wallet.info.uuid}
          disabled={busy !== null}
          onClick={() => void signIn(wallet)}
          // biome-ignore lint/performance/noImgElement: a data address that the wallet itself hands over
          icon={<img src={wallet.info.icon} alt="" className="size-4 rounded-sm" />}
        >
          Continue with {wallet.info.name}
        </Button>
      ))}
      <p className="text-muted text-xs">Signing proves that the wallet is yours. It costs nothing and moves nothing.</p>
      {problem !== null && <Callout tone="warning">{problem}</Callout>}
    </section>
  );
}
