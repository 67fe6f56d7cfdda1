import { z } from 'zod';
import type { AppConfig } from './features/app-config/app-config.ts';

const chain = z.object({ id: z.number().int(), name: z.string(), currency: z.string(), rpc: z.array(z.url()) });
const demoWallet = z.object({ name: z.string(), address: z.string(), privateKey: z.string() });
const json = <T extends z.ZodType>(shape: T) =>
  z
    .string()
    .default('[]')
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(shape);

const environment = z.object({
  GATEWAY_URL: z.url().default('http://localhost:4002'),
  EDGE_URL: z.url().default('http://localhost:4003'),
  VIEWER_DEFAULT_TENANT: z.string().default('aurora'),
  STREAMGATE_DEMO: z.string().optional(),
  STREAMGATE_CHAINS: json(z.array(chain)),
  STREAMGATE_DEMO_WALLETS: json(z.array(demoWallet)),
});

const origin = (url: string): string => url.replace(/\/+$/, '');

/** Reads the environment when a page is asked for, never when the app is built; throws with every mistake at once. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): AppConfig {
  const env = environment.parse(source);
  return {
    gatewayUrl: origin(env.GATEWAY_URL),
    edgeUrl: origin(env.EDGE_URL),
    defaultTenant: env.VIEWER_DEFAULT_TENANT,
    chains: env.STREAMGATE_CHAINS.map(({ id, name, currency, rpc }) => ({ id, name, currency, rpc: rpc[0] ?? null })),
    // Keys of demo wallets leave the server in the demo alone.
    demoWallets: env.STREAMGATE_DEMO === '1' ? env.STREAMGATE_DEMO_WALLETS : [],
  };
}

/** True for built sources; the contributor's loop needs scripts that a content policy forbids. */
export const isProduction = (): boolean => process.env.NODE_ENV === 'production';
