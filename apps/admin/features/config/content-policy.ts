import type { AppConfig } from '../../env.ts';

/**
 * CSP level 3. Scripts by nonce; styles may be inline, since components place popups by style attributes. The edge serves
 * pictures and playback, the gateway everything else; hls.js runs its worker and feeds the video from blobs.
 */
export const contentPolicy = ({ gatewayUrl, edgeUrl }: AppConfig, nonce: string): string =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob: ${edgeUrl}`,
    `media-src 'self' blob: ${edgeUrl}`,
    `connect-src 'self' ${gatewayUrl} ${edgeUrl}`,
    `worker-src 'self' blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
