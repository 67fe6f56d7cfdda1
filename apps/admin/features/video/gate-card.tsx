'use client';

import { Callout } from '@streamgate/ui/callout';
import { Card, CardBody, CardHeader } from '@streamgate/ui/card';
import { Select } from '@streamgate/ui/select';
import Link from 'next/link';
import { toast } from 'sonner';
import { isRefusal } from '../graph/refusal.ts';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { useGraphQuery } from '../graph/use-graph-query.ts';
import { useCan } from '../session/use-who.ts';
import { tenantHref } from '../shell/nav-items.ts';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { SetVideoGate } from './video.mutations.ts';
import { GateChoices, VideoPage } from './video.queries.ts';
import type { PageVideo } from './video-screen.tsx';

const OPEN = 'open';

/** Who may watch: a gate, or everybody who finds the video. */
export function GateCard({ video }: { video: PageVideo }) {
  const slug = useTenantSlug() ?? '';
  const can = useCan();
  const gates = useGraphQuery(GateChoices, {}, { enabled: can('gates:read') }).data?.gates.edges ?? [];
  const set = useGraphMutation(SetVideoGate, [VideoPage]);
  const choose = async (value: string) => {
    const { setVideoGate } = await set.mutateAsync({ videoId: video.id, gateId: value === OPEN ? null : value });
    if (isRefusal(setVideoGate)) toast.error(setVideoGate.message);
    else toast.success(value === OPEN ? 'The gate is off' : 'The gate is before the video');
  };
  const known = gates.map(({ node }) => ({ value: node.id, label: node.name }));
  const current =
    video.gate === null || known.some(({ value }) => value === video.gate?.id)
      ? []
      : [{ value: video.gate.id, label: video.gate.name }];
  const value = set.isPending ? (set.variables.gateId ?? OPEN) : (video.gate?.id ?? OPEN);
  return (
    <Card>
      <CardHeader title="Gate" description="Who may watch it" />
      <CardBody className="flex flex-col gap-3">
        <Select
          label="Gate"
          value={value}
          disabled={!can('gates:write')}
          onChange={(next) => void choose(next).catch((error: Error) => toast.error(error.message))}
          options={[{ value: OPEN, label: 'Open: no token needed' }, ...current, ...known]}
        />
        {video.gate === null ? (
          <p className="text-muted text-sm">Everybody who finds the video may watch it.</p>
        ) : (
          <Callout tone="accent">{video.gate.sentence}</Callout>
        )}
        <p className="flex gap-4 text-sm">
          {video.gate !== null && (
            <Link
              className="rounded-sm text-accent-ink underline-offset-2 hover:underline"
              href={tenantHref(slug, `/gates/${video.gate.id}`)}
            >
              Open the gate
            </Link>
          )}
          {can('gates:write') && (
            <Link className="rounded-sm text-accent-ink underline-offset-2 hover:underline" href={tenantHref(slug, '/gates/new')}>
              New gate
            </Link>
          )}
        </p>
      </CardBody>
    </Card>
  );
}
