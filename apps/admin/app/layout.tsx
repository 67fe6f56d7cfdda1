import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { readEnv } from '../env.ts';
import { AppProviders } from '../features/config/app-providers.tsx';
import './globals.css';

export const metadata: Metadata = { title: 'StreamGate console', description: 'Upload, gate and publish video.' };
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f8f8' },
    { media: '(prefers-color-scheme: dark)', color: '#0c0f10' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Ports and addresses are known when a page is asked for, not when the app is built.
  await connection();
  const nonce = (await headers()).get('x-nonce');
  return (
    <html lang="en" suppressHydrationWarning>
      <body>
        <AppProviders config={readEnv()} nonce={nonce}>
          <div className="app-root">{children}</div>
        </AppProviders>
      </body>
    </html>
  );
}
