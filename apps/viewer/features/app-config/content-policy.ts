import type { AppConfig } from './app-config.ts';

/**
 * CSP level 3. Scripts by nonce; styles may be inline, since popups and toasts are placed by style attributes. Calls go to
 * the gateway, the edge and the chains' own endpoints; hls.js runs its worker and feeds the video from blobs.
 */
export function contentPolicy({ gatewayUrl, edgeUrl, chains }: AppConfig, nonce: string): string {
  const endpoints = chains.flatMap(({ rpc }) => (rpc === null ? [] : [new URL(rpc).origin]));
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob: ${edgeUrl}`,
    `media-src 'self' blob: ${edgeUrl}`,
    `connect-src ${["'self'", gatewayUrl, edgeUrl, ...new Set(endpoints)].join(' ')}`,
    `worker-src 'self' blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}
