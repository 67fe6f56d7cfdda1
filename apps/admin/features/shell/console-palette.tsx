'use client';

import { CommandGroup, CommandItem, CommandPalette } from '@streamgate/ui/command-palette';
import { Clapperboard, LogOut, Moon, Plus, ShieldCheck, Upload, UserRound } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTheme } from 'next-themes';
import { useDeferredValue, useState } from 'react';
import { VideoChoices } from '../collections/collections.queries.ts';
import { useGraphQuery } from '../graph/use-graph-query.ts';
import { useSession } from '../session/session-provider.tsx';
import { useCan, useWho } from '../session/use-who.ts';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { useUploads } from '../upload/upload-provider.tsx';
import { GateChoices } from '../video/video.queries.ts';
import { NAV_ITEMS, tenantHref } from './nav-items.ts';
import { TenantMark } from './tenant-mark.tsx';

interface Props {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Pages, videos and gates by name, and the few acts that are wanted from anywhere. */
export function ConsolePalette({ open, onOpenChange }: Props) {
  const [search, setSearch] = useState('');
  const router = useRouter();
  const slug = useTenantSlug() ?? '';
  const can = useCan();
  const go = (href: string) => {
    onOpenChange(false);
    router.push(href);
  };
  return (
    <CommandPalette
      open={open}
      onOpenChange={onOpenChange}
      search={search}
      onSearch={setSearch}
      placeholder="A page, a video, a gate, an act…"
    >
      <CommandGroup heading="Pages">
        {NAV_ITEMS.filter(({ needs }) => can(needs)).map(({ path, label, icon: Icon }) => (
          <CommandItem key={path} id={`page ${label}`} icon={<Icon />} onSelect={() => go(tenantHref(slug, path))}>
            {label}
          </CommandItem>
        ))}
        <CommandItem id="page Account sessions" icon={<UserRound />} onSelect={() => go('/account')}>
          Account
        </CommandItem>
      </CommandGroup>
      <FoundThings search={search} go={go} />
      <Acts go={go} close={() => onOpenChange(false)} />
    </CommandPalette>
  );
}

function FoundThings({ search, go }: { search: string; go: (href: string) => void }) {
  const slug = useTenantSlug() ?? '';
  const words = useDeferredValue(search.trim());
  const videos = useGraphQuery(VideoChoices, { search: words === '' ? null : words }, { keepPrevious: true }).data?.videos.edges;
  const gates = useGraphQuery(GateChoices, {}).data?.gates.edges;
  return (
    <>
      <CommandGroup heading="Videos">
        {videos?.slice(0, 6).map(({ node }) => (
          // The server has already matched, with typing mistakes forgiven: the words themselves are the keyword.
          <CommandItem
            key={node.id}
            id={`video ${node.id}`}
            keywords={[node.title, words]}
            icon={<Clapperboard />}
            onSelect={() => go(tenantHref(slug, `/videos/${node.id}`))}
          >
            {node.title}
          </CommandItem>
        ))}
      </CommandGroup>
      <CommandGroup heading="Gates">
        {gates?.slice(0, 50).map(({ node }) => (
          <CommandItem
            key={node.id}
            id={`gate ${node.id}`}
            keywords={[node.name]}
            icon={<ShieldCheck />}
            onSelect={() => go(tenantHref(slug, `/gates/${node.id}`))}
          >
            {node.name}
          </CommandItem>
        ))}
      </CommandGroup>
    </>
  );
}

function Acts({ go, close }: { go: (href: string) => void; close: () => void }) {
  const { pick } = useUploads();
  const { leave } = useSession();
  const { resolvedTheme, setTheme } = useTheme();
  const slug = useTenantSlug() ?? '';
  const can = useCan();
  const tenants = useWho().data?.me?.memberships.filter(({ tenant }) => tenant.slug !== slug) ?? [];
  const act = (work: () => unknown) => () => {
    close();
    work();
  };
  return (
    <CommandGroup heading="Do">
      {can('videos:write') && (
        <CommandItem id="do Upload video" icon={<Upload />} onSelect={act(pick)}>
          Upload videos
        </CommandItem>
      )}
      {can('gates:write') && (
        <CommandItem id="do New gate" icon={<Plus />} onSelect={() => go(tenantHref(slug, '/gates/new'))}>
          New gate
        </CommandItem>
      )}
      {tenants.map(({ tenant }) => (
        <CommandItem
          key={tenant.id}
          id={`tenant ${tenant.name} ${tenant.slug}`}
          icon={<TenantMark name={tenant.name} />}
          onSelect={() => go(tenantHref(tenant.slug))}
        >
          Switch to {tenant.name}
        </CommandItem>
      ))}
      <CommandItem
        id="do Change theme dark light"
        icon={<Moon />}
        onSelect={act(() => setTheme(resolvedTheme === 'dark' ? 'light' : 'dark'))}
      >
        Use the {resolvedTheme === 'dark' ? 'light' : 'dark'} theme
      </CommandItem>
      <CommandItem id="do Sign out" icon={<LogOut />} onSelect={act(leave)}>
        Sign out
      </CommandItem>
    </CommandGroup>
  );
}
