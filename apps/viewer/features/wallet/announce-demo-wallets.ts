import type { AppConfig, DemoWallet } from '../app-config/app-config.ts';
import { createDemoProvider } from './demo-provider.ts';

/** Wallets of the demo are known by this start of their EIP-6963 name. */
export const DEMO_RDNS = 'demo.streamgate.';

const icon = (wallet: DemoWallet): string => {
  const hue = Number.parseInt(wallet.address.slice(2, 6), 16) % 360;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="hsl(${hue} 45% 34%)"/><path d="M9 22v-6a7 7 0 0 1 14 0v6" stroke="#fff" stroke-width="2.6" stroke-linecap="round" fill="none"/></svg>`;
  return `data:image/svg+xml;base64,${btoa(svg)}`;
};

// The same for the same wallet, so that announcing twice shows it once. A UUID of version 8 (RFC 9562 5.8).
const uuid = ({ address }: DemoWallet): string =>
  address.toLowerCase().replace(/^0x(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');

/** Announces the demo's wallets by EIP-6963, as extensions do. Call before anything asks for wallets. */
export function announceDemoWallets({ demoWallets, chains }: Pick<AppConfig, 'demoWallets' | 'chains'>): void {
  const details = demoWallets.map((wallet) => ({
    info: {
      uuid: uuid(wallet),
      name: wallet.name,
      icon: icon(wallet),
      rdns: `${DEMO_RDNS}${wallet.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    },
    provider: createDemoProvider(wallet, chains),
  }));
  const announce = (): void => {
    for (const detail of details)
      window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail: Object.freeze(detail) }));
  };
  window.addEventListener('eip6963:requestProvider', announce);
}
