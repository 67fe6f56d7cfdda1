'use client';

import { Badge } from '@streamgate/ui/badge';
import { Button } from '@streamgate/ui/button';
import { ConfirmDialog } from '@streamgate/ui/confirm-dialog';
import { type Column, DataTable } from '@streamgate/ui/data-table';
import { formatAge, formatDay } from '@streamgate/ui/formats';
import { useState } from 'react';
import { toast } from 'sonner';
import type { ApiKeyListQuery } from '../../graphql/graphql.ts';
import { isRefusal } from '../graph/refusal.ts';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { useCan } from '../session/use-who.ts';
import { ApiKeyList, RevokeApiKey } from './developers.queries.ts';

type Key = ApiKeyListQuery['apiKeys'][number];

/** A key that ends within two weeks wants another one made. */
const SOON_MS = 14 * 86_400_000;

function stateOf({ revokedAt, expiresAt }: Key): readonly ['neutral' | 'success' | 'warning', string] {
  if (revokedAt !== null) return ['neutral', `Revoked ${formatDay(revokedAt)}`];
  if (expiresAt === null) return ['success', 'Works'];
  const ended = Date.parse(expiresAt) < Date.now();
  if (ended) return ['neutral', `Ended ${formatDay(expiresAt)}`];
  return [Date.parse(expiresAt) - Date.now() < SOON_MS ? 'warning' : 'success', `Until ${formatDay(expiresAt)}`];
}

const COLUMNS: readonly Column<Key>[] = [
  {
    key: 'name',
    header: 'Key',
    className: 'w-full',
    cell: ({ name, prefix }) => (
      <>
        <span className="block font-medium text-base text-ink">{name}</span>
        <code className="font-mono text-muted text-xs">{prefix}…</code>
      </>
    ),
  },
  {
    key: 'scopes',
    header: 'Scopes',
    from: 'md',
    className: 'min-w-56',
    cell: ({ scopes }) => (
      <span className="flex flex-wrap gap-1">
        {scopes.map((scope) => (
          <Badge key={scope}>{scope}</Badge>
        ))}
      </span>
    ),
  },
  {
    key: 'used',
    header: 'Last used',
    from: 'sm',
    className: 'whitespace-nowrap text-muted',
    cell: ({ lastUsedAt }) => (lastUsedAt === null ? 'Never' : formatAge(lastUsedAt, Date.now())),
  },
  {
    key: 'state',
    header: 'State',
    cell: (key) => {
      const [tone, words] = stateOf(key);
      return <Badge tone={tone}>{words}</Badge>;
    },
  },
  { key: 'acts', header: 'Acts', quiet: true, align: 'right', cell: (key) => <Revoke apiKey={key} /> },
];

/** Keys by their first characters: the rest cannot be shown again. */
export function ApiKeyTable({ keys }: { keys: readonly Key[] }) {
  return <DataTable caption="API keys" columns={COLUMNS} rows={keys} rowKey={({ id }) => id} className="border-t" />;
}

function Revoke({ apiKey }: { apiKey: Key }) {
  const [open, setOpen] = useState(false);
  const revoke = useGraphMutation(RevokeApiKey, [ApiKeyList]);
  const can = useCan()('keys:write');
  if (apiKey.revokedAt !== null || !can) return null;
  const confirm = async () => {
    const { revokeApiKey } = await revoke.mutateAsync({ id: apiKey.id });
    setOpen(false);
    if (isRefusal(revokeApiKey)) toast.error(revokeApiKey.message);
    else toast.success(`“${apiKey.name}” no longer works`);
  };
  return (
    <>
      <Button size="xs" variant="danger-ghost" onClick={() => setOpen(true)}>
        Revoke<span className="sr-only"> {apiKey.name}</span>
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={`Revoke “${apiKey.name}”?`}
        confirmLabel="Revoke"
        pending={revoke.isPending}
        onConfirm={() => void confirm().catch((error: Error) => toast.error(error.message))}
      >
        Servers that use it are refused at once, and it cannot be brought back.{' '}
        {apiKey.lastUsedAt === null ? 'It was never used.' : `It was last used ${formatAge(apiKey.lastUsedAt, Date.now())}.`}
      </ConfirmDialog>
    </>
  );
}
