import { z } from 'zod';

const environment = z.object({
  GATEWAY_URL: z.url().default('http://localhost:4002'),
  EDGE_URL: z.url().default('http://localhost:4003'),
  VIEWER_URL: z.url().default('http://localhost:4000'),
  STREAMGATE_DEMO: z.string().optional(),
  STREAMGATE_DEMO_LOGIN: z.string().optional(),
});
const login = z.object({ email: z.string(), password: z.string() });

/** What the browser may know of this installation; read when a page is asked for, never when the app is built. */
export interface AppConfig {
  readonly gatewayUrl: string;
  readonly edgeUrl: string;
  readonly viewerUrl: string;
  /** The demo's sign-in, shown on the sign-in page; null outside the demo. */
  readonly demoLogin: { readonly email: string; readonly password: string } | null;
}

const origin = (url: string): string => url.replace(/\/+$/, '');

/** Reads the environment; throws with every mistake at once. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): AppConfig {
  const env = environment.parse(source);
  const demo = env.STREAMGATE_DEMO === '1' && env.STREAMGATE_DEMO_LOGIN !== undefined ? env.STREAMGATE_DEMO_LOGIN : null;
  return {
    gatewayUrl: origin(env.GATEWAY_URL),
    edgeUrl: origin(env.EDGE_URL),
    viewerUrl: origin(env.VIEWER_URL),
    demoLogin: demo === null ? null : login.parse(JSON.parse(demo)),
  };
}

/** True for built apps; the contributor's loop evaluates code and talks to its own socket. */
export const isProduction = (): boolean => process.env.NODE_ENV === 'production';
