'use client';

import { Badge, type Tone } from '@streamgate/ui/badge';
import { Card, CardBody } from '@streamgate/ui/card';
import { formatAge } from '@streamgate/ui/formats';
import { Skeleton } from '@streamgate/ui/skeleton';
import { CircleCheck, CircleHelp, LockKeyhole } from 'lucide-react';
import type { AccessFieldsFragment } from '../../graphql/graphql.ts';
import { useConfig } from '../app-config/config-provider.tsx';
import { readTrace } from './access-trace.rules.ts';
import { AccessTrace } from './access-trace.tsx';
import { CheckAgain } from './locked-stage.tsx';
import type { WatchedAccess, WatchedVideo } from './use-access.ts';
import { watchTexts as texts } from './watch.texts.ts';

export interface AccessCardProps {
  readonly video: WatchedVideo;
  readonly access: WatchedAccess;
}

const VERDICTS = {
  ALLOW: [texts.access.allowed, 'success', <CircleCheck key="icon" />],
  DENY: [texts.access.denied, 'danger', <LockKeyhole key="icon" />],
  UNKNOWN: [texts.access.unknown, 'warning', <CircleHelp key="icon" />],
} as const satisfies Record<AccessFieldsFragment['decision'], readonly [string, Tone, React.ReactNode]>;

/** The gate in words, with a tick or a cross at every clause. */
export function AccessCard({ video, access }: AccessCardProps) {
  const known = access.view.status === 'known' ? access.view.access : null;
  const trace = readTrace(known?.trace);
  const signIn = known?.code === 'SIGN_IN_NEEDED';
  return (
    <Card aria-labelledby="access-title" className="mt-6">
      <header className="flex flex-wrap items-center justify-between gap-3 px-4 pt-3.5 pb-3 sm:px-5">
        <div className="flex items-center gap-2.5">
          <h2 id="access-title" className="font-semibold text-md">
            {texts.access.title}
          </h2>
          {known !== null && <Verdict access={known} signIn={signIn} />}
        </div>
        {!signIn && <CheckAgain access={access} primary={false} />}
      </header>
      <CardBody>
        {access.view.status === 'pending' && <Skeleton className="h-14 rounded-lg" />}
        {trace !== null && !signIn ? (
          <AccessTrace trace={trace} />
        ) : (
          access.view.status !== 'pending' && <p className="text-md text-soft">{known?.rule ?? video.gate?.sentence}</p>
        )}
        {known !== null && !signIn && <Checked access={known} />}
      </CardBody>
    </Card>
  );
}

function Verdict({ access, signIn }: { readonly access: AccessFieldsFragment; readonly signIn: boolean }) {
  if (signIn) return <Badge icon={<LockKeyhole />}>{texts.access.signIn}</Badge>;
  const [text, tone, icon] = VERDICTS[access.decision];
  return (
    <Badge tone={tone} icon={icon}>
      {text}
    </Badge>
  );
}

function Checked({ access }: { readonly access: AccessFieldsFragment }) {
  const { chains } = useConfig();
  const nameOf = (id: number): string => chains.find((chain) => chain.id === id)?.name ?? `chain ${id}`;
  const blocks = access.blocks.map(({ chainId, number }) =>
    texts.access.block(Number(number).toLocaleString('en'), nameOf(chainId)),
  );
  return (
    <p className="mt-4 text-muted text-xs">
      {[texts.access.checked(formatAge(access.checkedAt, Date.now())), ...blocks].join(' · ')}
    </p>
  );
}
