'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { AppConfig } from './app-config.ts';

const ConfigContext = createContext<AppConfig | null>(null);

/** Hands the server's configuration to everything below. */
export function ConfigProvider({ config, children }: { readonly config: AppConfig; readonly children: ReactNode }) {
  return <ConfigContext value={config}>{children}</ConfigContext>;
}

/** The configuration of this installation. */
export function useConfig(): AppConfig {
  const config = useContext(ConfigContext);
  if (config === null) throw new Error('useConfig needs a ConfigProvider around it');
  return config;
}
