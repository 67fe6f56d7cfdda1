'use client';

import { Badge } from '@streamgate/ui/badge';
import { Button } from '@streamgate/ui/button';
import { buttonClass } from '@streamgate/ui/button-class';
import { ConfirmDialog } from '@streamgate/ui/confirm-dialog';
import { EmptyState } from '@streamgate/ui/empty-state';
import { Skeleton } from '@streamgate/ui/skeleton';
import { Pencil, SearchX, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { useParams, useRouter } from 'next/navigation';
import { useState } from 'react';
import { toast } from 'sonner';
import type { CollectionPageQuery } from '../../graphql/graphql.ts';
import { QueryView } from '../graph/query-view.tsx';
import { isRefusal } from '../graph/refusal.ts';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { useGraphQuery } from '../graph/use-graph-query.ts';
import { useCan } from '../session/use-who.ts';
import { tenantHref } from '../shell/nav-items.ts';
import { PageHeader } from '../shell/page-header.tsx';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { CollectionDialog } from './collection-dialog.tsx';
import { KIND_WORDS } from './collection-kinds.ts';
import { CollectionOrder } from './collection-order.tsx';
import { CollectionList, CollectionPage, DeleteCollection } from './collections.queries.ts';

export type PageCollection = NonNullable<CollectionPageQuery['collection']>;

/** One collection: its texts and its videos in order. */
export function CollectionScreen() {
  const { id } = useParams<{ id: string }>();
  const query = useGraphQuery(CollectionPage, { id });
  return (
    <QueryView query={query} what="the collection" skeleton={<Skeleton className="h-96 rounded-xl" />}>
      {({ collection }) => (collection == null ? <CollectionGone /> : <Whole collection={collection} />)}
    </QueryView>
  );
}

function Whole({ collection }: { collection: PageCollection }) {
  const slug = useTenantSlug() ?? '';
  const [editing, setEditing] = useState(false);
  const can = useCan()('videos:write');
  return (
    <>
      <PageHeader
        title={collection.title}
        back={{ href: tenantHref(slug, '/collections'), label: 'Collections' }}
        badges={<Badge>{KIND_WORDS[collection.kind] ?? collection.kind}</Badge>}
        {...(collection.description !== '' && { description: collection.description })}
        actions={
          can && (
            <>
              <Button size="sm" icon={<Pencil />} onClick={() => setEditing(true)}>
                Edit
              </Button>
              <DeleteButton collection={collection} />
            </>
          )
        }
      />
      <CollectionOrder collection={collection} />
      <CollectionDialog open={editing} onOpenChange={setEditing} collection={collection} />
    </>
  );
}

function DeleteButton({ collection }: { collection: PageCollection }) {
  const [open, setOpen] = useState(false);
  const slug = useTenantSlug() ?? '';
  const router = useRouter();
  const remove = useGraphMutation(DeleteCollection, [CollectionList]);
  const confirm = async () => {
    const { deleteCollection } = await remove.mutateAsync({ id: collection.id });
    setOpen(false);
    if (isRefusal(deleteCollection)) return void toast.error(deleteCollection.message);
    router.push(tenantHref(slug, '/collections'));
  };
  return (
    <>
      <Button size="sm" variant="danger-ghost" icon={<Trash2 />} onClick={() => setOpen(true)}>
        Delete
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={`Delete “${collection.title}”?`}
        confirmLabel="Delete collection"
        pending={remove.isPending}
        onConfirm={() => void confirm().catch((error: Error) => toast.error(error.message))}
      >
        Its {collection.videoCount === 1 ? 'video stays' : `${collection.videoCount} videos stay`} in the library; only the order
        is lost.
      </ConfirmDialog>
    </>
  );
}

function CollectionGone() {
  const slug = useTenantSlug() ?? '';
  return (
    <EmptyState
      icon={<SearchX />}
      title="There is no such collection"
      actions={
        <Link href={tenantHref(slug, '/collections')} className={buttonClass()}>
          All collections
        </Link>
      }
    >
      It may have been deleted, or it belongs to another tenant.
    </EmptyState>
  );
}
