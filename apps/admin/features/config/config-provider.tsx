'use client';

import { createContext, type ReactNode, use } from 'react';
import type { AppConfig } from '../../env.ts';

const Context = createContext<AppConfig | null>(null);

/** Hands the run-time configuration, read by the server, to the browser. */
export function ConfigProvider({ config, children }: { config: AppConfig; children: ReactNode }) {
  return <Context value={config}>{children}</Context>;
}

export function useConfig(): AppConfig {
  const config = use(Context);
  if (config === null) throw new Error('The page is outside the ConfigProvider.');
  return config;
}
