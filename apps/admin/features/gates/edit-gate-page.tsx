'use client';

import { Button } from '@streamgate/ui/button';
import { buttonClass } from '@streamgate/ui/button-class';
import { ConfirmDialog } from '@streamgate/ui/confirm-dialog';
import { CopyText } from '@streamgate/ui/copy-text';
import { EmptyState } from '@streamgate/ui/empty-state';
import { formatMoment } from '@streamgate/ui/formats';
import { Skeleton } from '@streamgate/ui/skeleton';
import { SearchX, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { useParams, useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import { toast } from 'sonner';
import type { GateInput, GatePageQuery } from '../../graphql/graphql.ts';
import { QueryView } from '../graph/query-view.tsx';
import { isRefusal } from '../graph/refusal.ts';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { useGraphQuery } from '../graph/use-graph-query.ts';
import { useCan } from '../session/use-who.ts';
import { tenantHref } from '../shell/nav-items.ts';
import { PageHeader } from '../shell/page-header.tsx';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { GateChoices } from '../video/video.queries.ts';
import { GateForm, startOf } from './gate-form.tsx';
import { DeleteGate, GateList, GatePage, UpdateGate } from './gates.queries.ts';

type Gate = NonNullable<GatePageQuery['gate']>;

/** One gate: change it, test it, take it away. */
export function EditGatePage() {
  const { id } = useParams<{ id: string }>();
  const query = useGraphQuery(GatePage, { id });
  return (
    <QueryView query={query} what="the gate" skeleton={<Skeleton className="h-96 rounded-xl" />}>
      {({ gate }) => (gate == null ? <GateGone /> : <EditGate gate={gate} />)}
    </QueryView>
  );
}

function EditGate({ gate }: { gate: Gate }) {
  const slug = useTenantSlug() ?? '';
  const update = useGraphMutation(UpdateGate, [GatePage, GateList, GateChoices]);
  // Reading again must not take away what is being typed: the form starts anew only when the saved gate changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: updatedAt stands for the whole gate
  const start = useMemo(() => startOf(gate), [gate.id, gate.updatedAt]);
  const save = async (input: GateInput) => {
    const { updateGate } = await update.mutateAsync({ id: gate.id, input });
    if (isRefusal(updateGate)) return updateGate;
    toast.success('Saved. People who no longer pass stop within seconds.');
    return null;
  };
  const uses = gate.videoCount === 1 ? '1 video' : `${gate.videoCount} videos`;
  return (
    <>
      <PageHeader
        title={gate.name}
        back={{ href: tenantHref(slug, '/gates'), label: 'Gates' }}
        description={
          <span className="flex flex-wrap gap-x-4 gap-y-1">
            <span>
              Before {uses} · changed {formatMoment(gate.updatedAt)}
            </span>
            <CopyText text={gate.id} label="Copy gate id" />
          </span>
        }
        actions={<DeleteGateButton gate={gate} />}
      />
      <GateForm key={gate.updatedAt} start={start} saveLabel="Save gate" onSave={save} />
    </>
  );
}

function DeleteGateButton({ gate }: { gate: Gate }) {
  const [open, setOpen] = useState(false);
  const slug = useTenantSlug() ?? '';
  const router = useRouter();
  const remove = useGraphMutation(DeleteGate, [GateList, GateChoices]);
  if (!useCan()('gates:write')) return null;
  const confirm = async () => {
    const { deleteGate } = await remove.mutateAsync({ id: gate.id });
    setOpen(false);
    if (isRefusal(deleteGate)) return void toast.error(deleteGate.message);
    router.push(tenantHref(slug, '/gates'));
  };
  return (
    <>
      <Button size="sm" variant="danger-ghost" icon={<Trash2 />} onClick={() => setOpen(true)}>
        Delete
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={`Delete “${gate.name}”?`}
        confirmLabel="Delete gate"
        pending={remove.isPending}
        onConfirm={() => void confirm().catch((error: Error) => toast.error(error.message))}
      >
        {gate.videoCount > 0
          ? 'Videos still use it, so the server will keep it: take it off them first.'
          : 'No video uses it. The rule cannot be brought back.'}
      </ConfirmDialog>
    </>
  );
}

function GateGone() {
  const slug = useTenantSlug() ?? '';
  return (
    <EmptyState
      icon={<SearchX />}
      title="There is no such gate"
      actions={
        <Link href={tenantHref(slug, '/gates')} className={buttonClass()}>
          All gates
        </Link>
      }
    >
      It may have been deleted, or it belongs to another tenant.
    </EmptyState>
  );
}
