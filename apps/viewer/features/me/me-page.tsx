'use client';

import { Button } from '@streamgate/ui/button';
import { EmptyState } from '@streamgate/ui/empty-state';
import { Skeleton } from '@streamgate/ui/skeleton';
import { TabPanel, Tabs } from '@streamgate/ui/tabs';
import { KeyRound, Wallet } from 'lucide-react';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { Suspense } from 'react';
import { useSession } from '../session/session-provider.tsx';
import { useWallet } from '../wallet/wallet-provider.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { HoldingsPanel } from './holdings-panel.tsx';
import { meTexts as texts } from './me.texts.ts';
import { SessionsCard } from './sessions-card.tsx';
import { WalletsCard } from './wallets-card.tsx';

const TABS = ['holdings', 'history', 'account'] as const;

/** What I hold and what it opens, what I watched, how I am signed in. */
export function MePage() {
  const session = useSession();
  return (
    <>
      <title>{texts.title}</title>
      <h1 className="mb-4 font-semibold text-2xl">{texts.title}</h1>
      {session.status === 'starting' && <Skeleton className="h-64 rounded-xl" />}
      {session.status === 'visitor' && <Visitor />}
      {session.status === 'signed-in' && (
        <Suspense>
          <MyTabs />
        </Suspense>
      )}
    </>
  );
}

function MyTabs() {
  const [tab, setTab] = useQueryState('tab', parseAsStringLiteral(TABS).withDefault('holdings'));
  return (
    <Tabs
      label={texts.title}
      value={tab}
      onChange={(next) => void setTab(next)}
      tabs={TABS.map((value) => ({ value, label: texts.tabs[value] }))}
    >
      <TabPanel value="holdings" className="pt-6">
        <HoldingsPanel />
      </TabPanel>
      <TabPanel value="history" className="pt-6">
        <HistoryPanel />
      </TabPanel>
      <TabPanel value="account" className="grid gap-5 pt-6 lg:grid-cols-2 lg:items-start">
        <WalletsCard />
        <SessionsCard />
      </TabPanel>
    </Tabs>
  );
}

function Visitor() {
  const { open } = useWallet();
  return (
    <EmptyState
      icon={<KeyRound />}
      title={texts.visitor.title}
      actions={
        <Button variant="primary" icon={<Wallet />} onClick={() => open('sign-in')}>
          {texts.visitor.action}
        </Button>
      }
    >
      {texts.visitor.body}
    </EmptyState>
  );
}
