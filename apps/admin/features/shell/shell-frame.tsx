'use client';

import { IconButton } from '@streamgate/ui/icon-button';
import { LogoMark } from '@streamgate/ui/logo';
import { SidePanel } from '@streamgate/ui/side-panel';
import { Menu as MenuIcon, Search } from 'lucide-react';
import dynamic from 'next/dynamic';
import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useState } from 'react';
import { type Membership, useCan } from '../session/use-who.ts';
import { PageDrop } from '../upload/page-drop.tsx';
import { useUploads } from '../upload/upload-provider.tsx';
import { UploadTraySlot } from '../upload/upload-tray-slot.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { Sidebar } from './sidebar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

const ConsolePalette = dynamic(() => import('./console-palette.tsx').then((part) => part.ConsolePalette), { ssr: false });

/** Side bar, page and upload tray. */
export function ShellFrame({ membership, children }: { membership: Membership; children: ReactNode }) {
  const [drawer, setDrawer] = useState(false);
  const [palette, setPalette] = useState(false);
  const [keys, setKeys] = useState(false);
  const path = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the drawer
  useEffect(() => setDrawer(false), [path]);
  const { pick } = useUploads();
  const can = useCan();
  useShortcuts({
    find: () => setPalette(true),
    upload: () => can('videos:write') && pick(),
    help: () => setKeys(true),
  });
  const sidebar = (
    <Sidebar
      membership={membership}
      onSearch={() => {
        setDrawer(false);
        setPalette(true);
      }}
    />
  );
  return (
    <div className="lg:grid lg:grid-cols-[236px_minmax(0,1fr)]">
      <a
        href="#page"
        className="sr-only rounded-md bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
      >
        Skip to the page
      </a>
      <aside aria-label="Side bar" className="sticky top-0 hidden h-dvh overflow-y-auto border-r bg-surface lg:block">
        {sidebar}
      </aside>
      <div className="min-w-0">
        <header className="sticky top-0 z-30 flex h-12 items-center justify-between gap-2 border-b bg-surface px-2 lg:hidden">
          <IconButton label="Open the menu" onClick={() => setDrawer(true)}>
            <MenuIcon />
          </IconButton>
          <span className="flex min-w-0 items-center gap-2">
            <LogoMark className="size-5" />
            <span className="truncate font-medium text-ink">{membership.tenant.name}</span>
          </span>
          <IconButton label="Find anything" onClick={() => setPalette(true)}>
            <Search />
          </IconButton>
        </header>
        <main id="page" tabIndex={-1} className="mx-auto w-full max-w-[1240px] px-4 pt-6 pb-safe outline-none sm:px-8">
          {children}
        </main>
      </div>
      <SidePanel open={drawer} onOpenChange={setDrawer} label="Menu">
        {sidebar}
      </SidePanel>
      {palette && <ConsolePalette open={palette} onOpenChange={setPalette} />}
      <ShortcutsDialog open={keys} onOpenChange={setKeys} />
      <PageDrop />
      <UploadTraySlot />
    </div>
  );
}
