import { ThemeProvider } from '@streamgate/ui/theme-provider';
import { Toaster } from '@streamgate/ui/toast';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { connection } from 'next/server';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import type { ReactNode } from 'react';
import { readEnv } from '../env.ts';
import { QueryProvider } from '../features/api/query-provider.tsx';
import { ConfigProvider } from '../features/app-config/config-provider.tsx';
import './globals.css';

export const metadata: Metadata = { title: { default: 'StreamGate', template: '%s · StreamGate' } };

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f8f8' },
    { media: '(prefers-color-scheme: dark)', color: '#0c0f10' },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  await connection();
  const config = readEnv();
  const nonce = (await headers()).get('x-nonce');
  return (
    <html lang="en" suppressHydrationWarning>
      <body>
        <ThemeProvider {...(nonce !== null && { nonce })}>
          <ConfigProvider config={config}>
            <QueryProvider>
              <NuqsAdapter>
                <div className="app-root">{children}</div>
              </NuqsAdapter>
            </QueryProvider>
          </ConfigProvider>
          <Toaster />
        </ThemeProvider>
      </body>
    </html>
  );
}
