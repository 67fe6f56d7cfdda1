'use client';

import { Dialog } from '@streamgate/ui/dialog';
import { useQueryClient } from '@tanstack/react-query';
import { toast } from 'sonner';
import type { ProofPurpose } from './prove-wallet.ts';
import { useWalletFlow } from './use-wallet-flow.ts';
import { walletTexts as texts } from './wallet.texts.ts';
import { WalletList } from './wallet-list.tsx';
import { WalletProblemPanel, WalletReady, WalletWaiting } from './wallet-steps.tsx';

export interface WalletDialogProps {
  readonly purpose: ProofPurpose | null;
  readonly onClose: () => void;
}

/** Choose a wallet, read what signing does, sign. */
export function WalletDialog({ purpose, onClose }: WalletDialogProps) {
  const linking = purpose === 'link';
  const queries = useQueryClient();
  const flow = useWalletFlow(purpose ?? 'sign-in', (name) => {
    toast.success(linking ? texts.linked : texts.welcome(name));
    void queries.invalidateQueries();
    close();
  });
  const close = (): void => {
    flow.restart();
    onClose();
  };
  return (
    <Dialog
      open={purpose !== null}
      onOpenChange={(open) => !open && close()}
      size="sm"
      title={linking ? texts.linkTitle : texts.title}
      description={linking ? texts.linkDescription : texts.description}
    >
      <div aria-live="polite">
        <WalletStepView flow={flow} linking={linking} />
      </div>
    </Dialog>
  );
}

function WalletStepView({ flow, linking }: { readonly flow: ReturnType<typeof useWalletFlow>; readonly linking: boolean }) {
  const { step, choose, prove, restart } = flow;
  switch (step.name) {
    case 'choose':
      return <WalletList onChoose={(connector) => void choose(connector)} />;
    case 'connecting':
      return <WalletWaiting title={texts.connecting(step.connector.name)} body={texts.connectingBody} onCancel={restart} />;
    case 'ready':
      return (
        <WalletReady
          connector={step.connector}
          address={step.address}
          action={linking ? texts.signLink : texts.sign}
          onSign={() => void prove(step.connector, step.address)}
          onOther={restart}
        />
      );
    case 'signing':
      return <WalletWaiting title={texts.signing(step.connector.name)} body={texts.signingBody} onCancel={restart} />;
    case 'checking':
      return <WalletWaiting title={texts.checking} body="" />;
    case 'problem':
      return <WalletProblemPanel problem={step.problem} message={step.message} onRetry={step.retry} onOther={restart} />;
  }
}
