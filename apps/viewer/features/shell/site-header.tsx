'use client';

import { LogoMark } from '@streamgate/ui/logo';
import { Skeleton } from '@streamgate/ui/skeleton';
import { ThemeToggle } from '@streamgate/ui/theme-toggle';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { AccountMenu } from '../session/account-menu.tsx';
import { shellTexts as texts } from './shell.texts.ts';
import { useTenantPath } from './use-tenant-path.ts';

/** Whose channel this is, where one can go, who one is. */
export function SiteHeader({ name }: { readonly name: string | null }) {
  const path = useTenantPath();
  return (
    <header className="sticky top-0 z-30 border-line border-b bg-canvas/90 backdrop-blur-md">
      <div className="mx-auto flex h-14 w-full max-w-[1440px] items-center gap-1 px-4 sm:gap-2 sm:px-6 lg:px-8">
        <Link
          href={path()}
          className="flex min-w-0 items-center gap-2.5 rounded-md"
          aria-label={`${name ?? 'Channel'}: start page`}
        >
          <LogoMark />
          {name === null ? (
            <Skeleton className="h-4 w-24" />
          ) : (
            <span className="truncate font-semibold text-lg tracking-[-0.02em]">{name}</span>
          )}
        </Link>
        <nav aria-label="Main" className="ml-2 flex flex-1 items-center gap-0.5 sm:ml-5">
          <NavLink href={path()}>{texts.videos}</NavLink>
          <NavLink href={path('/me')}>{texts.mine}</NavLink>
        </nav>
        <ThemeToggle />
        <AccountMenu />
      </div>
    </header>
  );
}

function NavLink({ href, children }: { readonly href: string; readonly children: string }) {
  const current = usePathname() === href;
  return (
    <Link
      href={href}
      aria-current={current ? 'page' : undefined}
      className="hidden h-8 items-center whitespace-nowrap rounded-md px-2.5 font-medium text-base text-muted transition-colors hover:bg-hover hover:text-ink aria-[current=page]:text-ink min-[480px]:inline-flex"
    >
      {children}
    </Link>
  );
}
