'use client';

import { Button } from '@streamgate/ui/button';
import { buttonClass } from '@streamgate/ui/button-class';
import { Popover } from '@streamgate/ui/popover';
import { Skeleton } from '@streamgate/ui/skeleton';
import { useQueryClient } from '@tanstack/react-query';
import { ChevronDown, KeyRound, LogOut, TriangleAlert, Wallet } from 'lucide-react';
import Link from 'next/link';
import { toast } from 'sonner';
import { useGraphQuery } from '../api/use-graph-query.ts';
import { shellTexts as texts } from '../shell/shell.texts.ts';
import { useTenantPath } from '../shell/use-tenant-path.ts';
import { shortAddress } from '../video/short-address.rules.ts';
import type { ProofPurpose } from '../wallet/prove-wallet.ts';
import { type BrowserWallet, useWallet } from '../wallet/wallet-provider.tsx';
import { AccountMark } from './account-mark.tsx';
import { OwnWallets, SignOut } from './session.documents.ts';
import { useSession, useSessionStore } from './session-provider.tsx';
import type { Grant } from './session-store.ts';

/** Who is signed in, beside which wallet the browser has. */
export function AccountMenu() {
  const session = useSession();
  const { open } = useWallet();
  if (session.status === 'starting') return <Skeleton className="h-8 w-32 rounded-md" />;
  if (session.status === 'visitor')
    return (
      <Button variant="primary" size="sm" icon={<Wallet />} onClick={() => open('sign-in')}>
        {texts.signIn}
      </Button>
    );
  return <SignedInMenu account={session.grant.account} />;
}

function SignedInMenu({ account }: { readonly account: Grant['account'] }) {
  const { wallet, open } = useWallet();
  const path = useTenantPath();
  const own = useIsOwn(wallet);
  return (
    <Popover
      label={texts.account}
      trigger={
        <button type="button" className={buttonClass({ size: 'sm', className: 'max-w-44 sm:max-w-56' })}>
          <AccountMark seed={account.id} />
          <span className="truncate">{account.displayName}</span>
          {own ? (
            <ChevronDown aria-hidden="true" className="text-muted" />
          ) : (
            <TriangleAlert aria-label={texts.otherWallet} className="text-warning" />
          )}
        </button>
      }
    >
      {(close) => (
        <div className="w-72 p-2">
          <dl className="flex flex-col gap-3 px-1 pt-1 pb-3">
            <Line term={texts.signedInAs} mark={<AccountMark seed={account.id} />}>
              {account.displayName}
            </Line>
            <Line term={texts.browserWallet} mark={<Wallet aria-hidden="true" className="size-4 text-muted" />}>
              {wallet ? `${wallet.name} · ${shortAddress(wallet.address)}` : texts.noBrowserWallet}
            </Line>
          </dl>
          {!own && (
            <OtherWallet
              onChoose={(purpose) => {
                close();
                open(purpose);
              }}
            />
          )}
          <div className="flex flex-col border-line border-t pt-1.5">
            <Link
              href={path('/me')}
              onClick={close}
              className={buttonClass({ variant: 'ghost', size: 'sm', className: 'justify-start' })}
            >
              <KeyRound /> {texts.mine}
            </Link>
            <SignOutButton onDone={close} />
          </div>
        </div>
      )}
    </Popover>
  );
}

/** Whether the browser's wallet is one of the account's; yes until it is known. */
function useIsOwn(wallet: BrowserWallet | null): boolean {
  const { data } = useGraphQuery(['own-wallets'], OwnWallets, {}, { whose: 'mine', enabled: wallet !== null });
  const own = data?.me?.account.wallets;
  return (
    wallet === null || own === undefined || own.some(({ address }) => address.toLowerCase() === wallet.address.toLowerCase())
  );
}

/** The browser's wallet is not one of the account's: nothing is switched, both ways on are offered. */
function OtherWallet({ onChoose }: { readonly onChoose: (purpose: ProofPurpose) => void }) {
  return (
    <div className="mb-2 rounded-lg bg-warning-soft p-2.5 text-sm text-warning-ink">
      <p>{texts.otherWallet}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button size="xs" onClick={() => onChoose('sign-in')}>
          {texts.signInOther}
        </Button>
        <Button size="xs" onClick={() => onChoose('link')}>
          {texts.linkOther}
        </Button>
      </div>
    </div>
  );
}

function Line({ term, mark, children }: { readonly term: string; readonly mark: React.ReactNode; readonly children: string }) {
  return (
    <div>
      <dt className="text-muted text-xs">{term}</dt>
      <dd className="mt-1 flex items-center gap-2 font-medium text-base">
        {mark}
        <span className="min-w-0 truncate">{children}</span>
      </dd>
    </div>
  );
}

function SignOutButton({ onDone }: { readonly onDone: () => void }) {
  const store = useSessionStore();
  const queries = useQueryClient();
  const signOut = async () => {
    await store.send(SignOut, {});
    store.forget();
    await queries.invalidateQueries();
    toast(texts.signedOut);
    onDone();
  };
  return (
    <Button
      variant="ghost"
      size="sm"
      className="justify-start"
      icon={<LogOut />}
      onClick={() => void signOut().catch((error: Error) => toast.error(error.message))}
    >
      {texts.signOut}
    </Button>
  );
}
