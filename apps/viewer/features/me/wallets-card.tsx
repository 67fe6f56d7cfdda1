'use client';

import { Button } from '@streamgate/ui/button';
import { Card, CardHeader } from '@streamgate/ui/card';
import { ConfirmDialog } from '@streamgate/ui/confirm-dialog';
import { CopyText } from '@streamgate/ui/copy-text';
import { formatAge } from '@streamgate/ui/formats';
import { Skeleton } from '@streamgate/ui/skeleton';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { toast } from 'sonner';
import { useGraphQuery } from '../api/use-graph-query.ts';
import { AccountMark } from '../session/account-mark.tsx';
import { useSessionStore } from '../session/session-provider.tsx';
import { shortAddress } from '../video/short-address.rules.ts';
import { useWallet } from '../wallet/wallet-provider.tsx';
import { LoadError } from './load-error.tsx';
import { MyAccount, UnlinkWallet } from './me.documents.ts';
import { meTexts } from './me.texts.ts';

const texts = meTexts.wallets;

interface OwnWallet {
  readonly caip10: string;
  readonly address: string;
  readonly provenAt: string;
}

/** The wallets of the account; a signature adds one. */
export function WalletsCard() {
  const { open } = useWallet();
  const { data, error, refetch } = useGraphQuery(['account'], MyAccount, {}, { whose: 'mine' });
  const [leaving, setLeaving] = useState<OwnWallet | null>(null);
  const unlink = useUnlink(() => setLeaving(null));
  return (
    <Card>
      <CardHeader
        title={texts.title}
        description={texts.body}
        actions={
          <Button size="sm" icon={<Plus />} onClick={() => open('link')}>
            {texts.add}
          </Button>
        }
      />
      {error !== null && <LoadError error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton className="mx-5 mb-5 h-12" />}
      <ul className="divide-y divide-line border-line border-t empty:hidden">
        {data?.me?.account.wallets.map((wallet) => (
          <li key={wallet.caip10} className="flex items-center gap-3 px-4 py-3 sm:px-5">
            <AccountMark seed={wallet.address} className="size-8" />
            <div className="min-w-0 flex-1">
              <CopyText text={wallet.address} label={texts.copy} className="text-sm">
                {shortAddress(wallet.address)}
              </CopyText>
              <p className="text-muted text-xs">{texts.proven(formatAge(wallet.provenAt, Date.now()))}</p>
            </div>
            <Button variant="danger-ghost" size="sm" onClick={() => setLeaving(wallet)}>
              {texts.remove}
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={leaving !== null}
        onOpenChange={(next) => !next && setLeaving(null)}
        title={texts.confirm(shortAddress(leaving?.address ?? ''))}
        confirmLabel={texts.remove}
        pending={unlink.isPending}
        onConfirm={() => leaving && unlink.mutate(leaving.caip10)}
      >
        {texts.confirmBody}
      </ConfirmDialog>
    </Card>
  );
}

function useUnlink(onDone: () => void) {
  const store = useSessionStore();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (caip10: string) => store.send(UnlinkWallet, { caip10 }),
    onSuccess: async ({ unlinkWallet }) => {
      const session = store.state();
      if (unlinkWallet.__typename === 'Refusal') toast.error(unlinkWallet.message);
      else {
        if (session.status === 'signed-in') store.accept({ ...session.grant, account: unlinkWallet });
        toast.success(texts.removed);
        await queries.invalidateQueries();
      }
      onDone();
    },
    onError: (error) => toast.error(error.message),
  });
}
