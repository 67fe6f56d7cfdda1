'use client';

import { ThemeProvider } from '@streamgate/ui/theme-provider';
import { Toaster } from '@streamgate/ui/toast';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { type ReactNode, useState } from 'react';
import type { AppConfig } from '../../env.ts';
import { SessionProvider } from '../session/session-provider.tsx';
import { TitleProvider } from '../shell/page-title.tsx';
import { UploadProvider } from '../upload/upload-provider.tsx';
import { ConfigProvider } from './config-provider.tsx';

const newCache = () =>
  new QueryClient({ defaultOptions: { queries: { staleTime: 10_000, gcTime: 300_000, retry: 1, refetchOnWindowFocus: true } } });

interface Props {
  readonly config: AppConfig;
  /** Lets the theme's inline script run under the page's content policy. */
  readonly nonce: string | null;
  readonly children: ReactNode;
}

/** Everything that lives as long as the tab: theme, cache, session, uploads. */
export function AppProviders({ config, nonce, children }: Props) {
  const [cache] = useState(newCache);
  return (
    <ConfigProvider config={config}>
      <ThemeProvider {...(nonce !== null && { nonce })}>
        <NuqsAdapter>
          <QueryClientProvider client={cache}>
            <TitleProvider>
              <SessionProvider>
                <UploadProvider>{children}</UploadProvider>
              </SessionProvider>
            </TitleProvider>
          </QueryClientProvider>
          <Toaster position="top-center" />
        </NuqsAdapter>
      </ThemeProvider>
    </ConfigProvider>
  );
}
