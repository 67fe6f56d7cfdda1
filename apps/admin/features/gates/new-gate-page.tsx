'use client';

import { Skeleton } from '@streamgate/ui/skeleton';
import { useRouter } from 'next/navigation';
import { useRef } from 'react';
import { toast } from 'sonner';
import type { GateInput } from '../../graphql/graphql.ts';
import { Forbidden } from '../graph/query-view.tsx';
import { isRefusal } from '../graph/refusal.ts';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { useCan } from '../session/use-who.ts';
import { tenantHref } from '../shell/nav-items.ts';
import { PageHeader } from '../shell/page-header.tsx';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { GateChoices } from '../video/video.queries.ts';
import { GateForm } from './gate-form.tsx';
import { CreateGate, GateList } from './gates.queries.ts';
import { newGroup, newLeaf } from './rule-tree.ts';
import { useChains } from './use-chains.ts';

/** Builds a gate from nothing. */
export function NewGatePage() {
  const slug = useTenantSlug() ?? '';
  const router = useRouter();
  const chains = useChains();
  const can = useCan();
  const create = useGraphMutation(CreateGate, [GateList, GateChoices]);
  const key = useRef(crypto.randomUUID());
  const save = async (input: GateInput) => {
    const { createGate } = await create.mutateAsync({ input, key: key.current });
    if (isRefusal(createGate)) {
      // The same key with other input would be refused for that reason alone.
      key.current = crypto.randomUUID();
      return createGate;
    }
    toast.success('The gate is made');
    router.push(tenantHref(slug, `/gates/${createGate.id}`));
    return null;
  };
  return (
    <>
      <PageHeader title="New gate" back={{ href: tenantHref(slug, '/gates'), label: 'Gates' }} />
      {!can('gates:write') && <Forbidden>Making gates needs the permission gates:write.</Forbidden>}
      {can('gates:write') && chains.isPending && <Skeleton className="h-96 rounded-xl" />}
      {can('gates:write') && !chains.isPending && (
        <GateForm
          start={{ name: '', getItUrl: '', rule: newGroup('all', [newLeaf(chains.data?.chains[0]?.id ?? 1)]) }}
          saveLabel="Create gate"
          onSave={save}
        />
      )}
    </>
  );
}
