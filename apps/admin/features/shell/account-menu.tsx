'use client';

import { Menu, MenuItem, MenuRadio, MenuSeparator } from '@streamgate/ui/menu';
import { LogOut, UserRound } from 'lucide-react';
import Link from 'next/link';
import { useTheme } from 'next-themes';
import { useState } from 'react';
import { useSession } from '../session/session-provider.tsx';
import { useWho } from '../session/use-who.ts';
import { SignOutGuard } from '../upload/sign-out-guard.tsx';

type Theme = 'system' | 'light' | 'dark';
const THEMES = [
  { value: 'system', label: 'System theme' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const satisfies readonly { value: Theme; label: string }[];

/** The person: account, theme, sign out. */
export function AccountMenu() {
  const account = useWho().data?.me?.account;
  const { leave } = useSession();
  const { theme, setTheme } = useTheme();
  const [leaving, setLeaving] = useState(false);
  if (account === undefined) return <div className="h-11" />;
  return (
    <>
      <Menu
        side="top"
        align="start"
        className="w-60"
        trigger={
          <button
            type="button"
            className="flex h-11 w-full items-center gap-2.5 rounded-lg px-2 text-left transition-colors hover:bg-hover data-[popup-open]:bg-hover"
          >
            <span aria-hidden="true" className="grid size-7 shrink-0 place-items-center rounded-full bg-sunken text-muted">
              <UserRound className="size-4" />
            </span>
            <span className="min-w-0 flex-1">
              <span className="block truncate font-medium text-ink text-sm leading-4">{account.displayName}</span>
              <span className="block truncate text-muted text-xs leading-4">{account.email ?? 'Signed in with a wallet'}</span>
            </span>
          </button>
        }
      >
        <MenuItem icon={<UserRound />} render={<Link href="/account" />}>
          Account and sessions
        </MenuItem>
        <MenuSeparator />
        <MenuRadio<Theme> label="Theme" value={(theme ?? 'system') as Theme} onChange={setTheme} options={THEMES} />
        <MenuSeparator />
        <MenuItem icon={<LogOut />} onSelect={() => setLeaving(true)}>
          Sign out
        </MenuItem>
      </Menu>
      <SignOutGuard open={leaving} onOpenChange={setLeaving} onLeave={leave} />
    </>
  );
}
