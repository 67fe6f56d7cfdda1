'use client';

import { ThemeProvider as NextThemes } from 'next-themes';
import type { ReactNode } from 'react';
import { TooltipProvider } from './tooltip.tsx';

/** Follows the system until the person chooses; sets data-theme before the first paint. Put suppressHydrationWarning on <html>. */
export function ThemeProvider({ children, nonce }: { readonly children: ReactNode; readonly nonce?: string }) {
  return (
    <NextThemes
      attribute="data-theme"
      defaultTheme="system"
      enableSystem
      disableTransitionOnChange
      {...(nonce !== undefined && { nonce })}
    >
      <TooltipProvider>{children}</TooltipProvider>
    </NextThemes>
  );
}
