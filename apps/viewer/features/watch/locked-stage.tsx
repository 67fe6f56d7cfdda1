'use client';

import { Button } from '@streamgate/ui/button';
import { buttonClass } from '@streamgate/ui/button-class';
import { Tooltip } from '@streamgate/ui/tooltip';
import { CircleHelp, ExternalLink, LockKeyhole, RotateCw, Unplug, Wallet } from 'lucide-react';
import type { AccessFieldsFragment } from '../../graphql/graphql.ts';
import type { LeaseEnding } from '../player/keep-lease.ts';
import { useSession } from '../session/session-provider.tsx';
import { useWallet } from '../wallet/wallet-provider.tsx';
import { Stage, StageWords } from './stage.tsx';
import type { WatchedAccess } from './use-access.ts';
import { watchTexts as texts } from './watch.texts.ts';

interface LockedStageProps {
  readonly poster: string | null;
  readonly access: WatchedAccess;
  readonly reason: AccessFieldsFragment;
  readonly getItUrl: string | null;
}

/** The gate said no: what it asks for, and every way on. No wallet is asked before this is read. */
export function LockedStage({ poster, access, reason, getItUrl }: LockedStageProps) {
  const visitor = useSession().status !== 'signed-in';
  return (
    <Stage poster={poster}>
      <div role="status" data-testid="locked" data-code={reason.code}>
        <StageWords
          tone="accent"
          icon={<LockKeyhole />}
          title={visitor ? texts.locked.visitor : texts.locked.holder}
          actions={<LockedActions visitor={visitor} access={access} getItUrl={getItUrl} />}
        >
          <p>{visitor ? (reason.rule ?? reason.because) : reason.because}</p>
          {visitor && <p className="mt-2 text-muted text-sm">{texts.locked.signInNeeded}</p>}
        </StageWords>
      </div>
    </Stage>
  );
}

interface LockedActionsProps {
  readonly visitor: boolean;
  readonly access: WatchedAccess;
  readonly getItUrl: string | null;
}

function LockedActions({ visitor, access, getItUrl }: LockedActionsProps) {
  const { open } = useWallet();
  return (
    <>
      {visitor ? (
        <Button variant="primary" icon={<Wallet />} onClick={() => open('sign-in')}>
          {texts.connect}
        </Button>
      ) : (
        <CheckAgain access={access} />
      )}
      {getItUrl !== null && <GetItLink href={getItUrl} />}
      {!visitor && (
        <Button variant="ghost" onClick={() => open('sign-in')}>
          {texts.otherWallet}
        </Button>
      )}
    </>
  );
}

/** Asks the gate again. */
export function CheckAgain({ access, primary = true }: { readonly access: WatchedAccess; readonly primary?: boolean }) {
  return (
    <Button
      variant={primary ? 'primary' : 'secondary'}
      size={primary ? 'md' : 'sm'}
      icon={<RotateCw />}
      loading={access.checking}
      onClick={() => void access.checkAgain()}
    >
      {texts.checkAgain}
    </Button>
  );
}

/** Where the channel says the token can be had. Only https leaves this page. */
export function GetItLink({ href }: { readonly href: string }) {
  if (!href.startsWith('https://') && !href.startsWith('http://localhost')) return null;
  return (
    <Tooltip text={texts.getItNote} side="bottom">
      <a href={href} target="_blank" rel="noopener noreferrer" className={buttonClass()}>
        {texts.getIt} <ExternalLink aria-hidden="true" />
      </a>
    </Tooltip>
  );
}

interface UnknownStageProps {
  readonly poster: string | null;
  readonly access: WatchedAccess;
  readonly message: string | null;
}

/** The gate could not be asked. This is not a refusal, and does not look like one. */
export function UnknownStage({ poster, access, message }: UnknownStageProps) {
  return (
    <Stage poster={poster}>
      <div role="status" data-testid="cannot-tell">
        <StageWords tone="warning" icon={<CircleHelp />} title={texts.locked.unknown} actions={<CheckAgain access={access} />}>
          <p>{texts.locked.unknownBody}</p>
          {message !== null && <p className="mt-2 text-muted text-sm">{message}</p>}
        </StageWords>
      </div>
    </Stage>
  );
}

interface EndedStageProps {
  readonly poster: string | null;
  readonly ending: LeaseEnding;
  readonly access: WatchedAccess;
}

/** The right to watch ended while playing: why, what is missing, where to get it. */
export function EndedStage({ poster, ending, access }: EndedStageProps) {
  const now = ending.access ?? (access.view.status === 'known' ? access.view.access : null);
  const denied = now?.decision === 'DENY' ? now : null;
  const more = denied !== null && !ending.message.includes(denied.because) ? denied.because : null;
  return (
    <Stage poster={poster}>
      <div role="alert" data-testid="playback-ended" data-code={ending.code}>
        <StageWords
          tone="warning"
          icon={<Unplug />}
          title={texts.ended.title}
          actions={
            <>
              <CheckAgain access={access} />
              {denied?.getItUrl && <GetItLink href={denied.getItUrl} />}
            </>
          }
        >
          <p>{ending.message}</p>
          {more !== null && <p className="mt-2 text-muted text-sm">{more}</p>}
        </StageWords>
      </div>
    </Stage>
  );
}
