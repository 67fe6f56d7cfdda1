'use client';

import { Button } from '@streamgate/ui/button';
import { ConfirmDialog } from '@streamgate/ui/confirm-dialog';
import { IconButton } from '@streamgate/ui/icon-button';
import { Menu, MenuItem, MenuSeparator } from '@streamgate/ui/menu';
import { ChevronDown, EyeOff, Globe, Link2, LockOpen, RotateCw, ShieldCheck, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import type { LibraryVideoFragment } from '../../graphql/graphql.ts';
import { useGraphQuery } from '../graph/use-graph-query.ts';
import { useCan } from '../session/use-who.ts';
import { GateChoices } from '../video/video.queries.ts';
import { useBulkActs } from './use-bulk-acts.ts';

interface Props {
  readonly chosen: readonly LibraryVideoFragment[];
  readonly onClear: () => void;
}

/** What can be done with all ticked videos at once. */
export function BulkBar({ chosen, onClear }: Props) {
  const [deleting, setDeleting] = useState(false);
  const acts = useBulkActs(chosen);
  const can = useCan();
  const finish = (work: Promise<void>) => void work.then(onClear);
  const count = chosen.length === 1 ? '1 video' : `${chosen.length} videos`;
  return (
    <section
      aria-label="Acts on the chosen videos"
      className="flex min-h-13 flex-wrap items-center gap-2 border-b bg-accent-soft px-4 py-2 sm:px-5"
    >
      <p className="mr-1 font-medium text-accent-ink text-sm" role="status">
        {count} chosen
      </p>
      <Menu
        align="start"
        trigger={
          <Button size="sm" loading={acts.busy}>
            Visibility
            <ChevronDown />
          </Button>
        }
      >
        <MenuItem icon={<Globe />} onSelect={() => finish(acts.show('public', 'published'))}>
          Publish
        </MenuItem>
        <MenuItem icon={<Link2 />} onSelect={() => finish(acts.show('unlisted', 'unlisted'))}>
          Make unlisted
        </MenuItem>
        <MenuItem icon={<EyeOff />} onSelect={() => finish(acts.show('draft', 'withdrawn'))}>
          Withdraw to drafts
        </MenuItem>
      </Menu>
      {can('gates:write') && <GateMenu busy={acts.busy} onChoose={(gateId) => finish(acts.gate(gateId))} />}
      {acts.failed > 0 && (
        <Button size="sm" icon={<RotateCw />} disabled={acts.busy} onClick={() => finish(acts.retry())}>
          Process {acts.failed} again
        </Button>
      )}
      <Button size="sm" variant="danger-ghost" icon={<Trash2 />} disabled={acts.busy} onClick={() => setDeleting(true)}>
        Delete
      </Button>
      <IconButton label="Choose none" size="sm" className="ml-auto" onClick={onClear}>
        <X />
      </IconButton>
      <ConfirmDialog
        open={deleting}
        onOpenChange={setDeleting}
        title={`Delete ${count}?`}
        confirmLabel="Delete for good"
        typeToConfirm={`delete ${chosen.length}`}
        pending={acts.busy}
        onConfirm={() => finish(acts.remove().then(() => setDeleting(false)))}
      >
        Their files and everything made from them go. People who watch now are stopped. There is no way back.
      </ConfirmDialog>
    </section>
  );
}

function GateMenu({ busy, onChoose }: { busy: boolean; onChoose: (gateId: string | null) => void }) {
  const gates = useGraphQuery(GateChoices, {}).data?.gates.edges ?? [];
  return (
    <Menu
      align="start"
      className="max-w-72"
      trigger={
        <Button size="sm" disabled={busy}>
          Gate
          <ChevronDown />
        </Button>
      }
    >
      {gates.map(({ node }) => (
        <MenuItem key={node.id} icon={<ShieldCheck />} onSelect={() => onChoose(node.id)}>
          {node.name}
        </MenuItem>
      ))}
      {gates.length > 0 && <MenuSeparator />}
      <MenuItem icon={<LockOpen />} onSelect={() => onChoose(null)}>
        Open: no token needed
      </MenuItem>
    </Menu>
  );
}
