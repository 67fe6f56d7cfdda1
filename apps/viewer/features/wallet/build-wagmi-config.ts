import { type Chain, defineChain } from 'viem';
import { mainnet } from 'viem/chains';
import { createConfig, http, injected } from 'wagmi';
import type { AppConfig, ChainConfig } from '../app-config/app-config.ts';
import { announceDemoWallets } from './announce-demo-wallets.ts';

const asChain = ({ id, name, currency, rpc }: ChainConfig): Chain =>
  defineChain({
    id,
    name,
    nativeCurrency: { name: currency, symbol: currency, decimals: 18 },
    rpcUrls: { default: { http: rpc === null ? [] : [rpc] } },
  });

/** A wallet configuration of this page alone: wallets by EIP-6963, a generic injected one as the last resort. */
export function buildWagmiConfig(config: Pick<AppConfig, 'chains' | 'demoWallets'>) {
  if (config.demoWallets.length > 0) announceDemoWallets(config);
  const [first = mainnet, ...rest] = config.chains.map(asChain);
  const chains = [first, ...rest] as const;
  return createConfig({
    chains,
    connectors: [injected({ shimDisconnect: true })],
    transports: Object.fromEntries(chains.map(({ id, rpcUrls }) => [id, http(rpcUrls.default.http[0])])),
  });
}
