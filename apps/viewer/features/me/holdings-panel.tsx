'use client';

import { Badge } from '@streamgate/ui/badge';
import { Card } from '@streamgate/ui/card';
import { CopyText } from '@streamgate/ui/copy-text';
import { EmptyState } from '@streamgate/ui/empty-state';
import { Skeleton } from '@streamgate/ui/skeleton';
import { KeyRound, Play } from 'lucide-react';
import Link from 'next/link';
import type { MyHoldingsQuery } from '../../graphql/graphql.ts';
import { useGraphQuery } from '../api/use-graph-query.ts';
import { useTenantPath } from '../shell/use-tenant-path.ts';
import { formatUnits } from '../video/format.rules.ts';
import { shortAddress } from '../video/short-address.rules.ts';
import { LoadError } from './load-error.tsx';
import { MyHoldings } from './me.documents.ts';
import { meTexts } from './me.texts.ts';

const texts = meTexts.holdings;

type Holding = NonNullable<NonNullable<MyHoldingsQuery['me']>['account']['holdings']>[number];
type Videos = MyHoldingsQuery['catalogue']['edges'];

/** The tokens that this channel's gates name, how much of each the wallets hold, and what that opens. */
export function HoldingsPanel() {
  const { data, error, refetch } = useGraphQuery(['holdings'], MyHoldings, {}, { whose: 'mine' });
  if (error !== null) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (data === undefined)
    return (
      <div className="grid gap-4 lg:grid-cols-2" aria-busy="true">
        <Skeleton className="h-40 rounded-xl" />
        <Skeleton className="h-40 rounded-xl" />
      </div>
    );
  const holdings = data.me?.account.holdings ?? [];
  if (holdings.length === 0)
    return (
      <EmptyState icon={<KeyRound />} title={texts.empty}>
        {texts.emptyBody}
      </EmptyState>
    );
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {holdings.map((holding) => (
        <li className="min-w-0" key={`${holding.chainId}-${holding.contract}-${holding.label}`}>
          <HoldingCard holding={holding} videos={data.catalogue.edges} />
        </li>
      ))}
    </ul>
  );
}

function HoldingCard({ holding, videos }: { readonly holding: Holding; readonly videos: Videos }) {
  const { amount, decimals } = holding;
  return (
    <Card className="h-full">
      <div className="flex items-start justify-between gap-4 px-4 pt-4 sm:px-5">
        <div className="min-w-0">
          <h2 className="truncate font-semibold text-md">{holding.label}</h2>
          <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-muted text-sm">
            {holding.chainName}
            <span aria-hidden="true">·</span>
            <CopyText text={holding.contract} label="Copy the contract address">
              {shortAddress(holding.contract)}
            </CopyText>
          </p>
        </div>
        <div className="shrink-0 text-right">
          <p className="text-muted text-xs">{texts.amount}</p>
          {amount === null ? (
            <Badge tone="warning">{texts.unknown}</Badge>
          ) : (
            <p className={`font-semibold text-xl tabular-nums ${amount === '0' ? 'text-muted' : ''}`}>
              {formatUnits(amount, decimals)}
            </p>
          )}
        </div>
      </div>
      <div className="mt-4 border-line border-t px-4 py-3.5 sm:px-5">
        <h3 className="text-muted text-xs">{texts.opens}</h3>
        <ul className="mt-2 flex flex-col gap-3">
          {holding.gates.map((gate) => (
            <li key={gate.id}>
              <GateVideos sentence={gate.sentence} videos={videos.filter(({ node }) => node.gate?.id === gate.id)} />
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

function GateVideos({ sentence, videos }: { readonly sentence: string; readonly videos: Videos }) {
  const path = useTenantPath();
  return (
    <>
      <p className="text-base text-soft">{sentence}</p>
      {videos.length === 0 ? (
        <p className="mt-1 text-muted text-sm">{texts.noVideos}</p>
      ) : (
        <ul className="mt-1.5 flex flex-wrap gap-1.5">
          {videos.map(({ node }) => (
            <li key={node.id} className="min-w-0">
              <Link
                href={path(`/watch/${node.id}`)}
                className="inline-flex h-7 max-w-full items-center gap-1.5 rounded-md bg-sunken px-2 font-medium text-sm transition-colors hover:bg-accent-soft hover:text-accent-ink"
              >
                <Play aria-hidden="true" className="size-3 shrink-0" fill="currentColor" />
                <span className="truncate">{node.title}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
