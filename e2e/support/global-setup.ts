import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { startProduct } from './product.ts';

const BASE_PORT = 24_700;

/** Brings the product up once for all flows and hands its addresses to them by the environment; E2E_ADDRESSES names one that runs. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env['E2E_ADDRESSES'] !== undefined) return async () => {};
  const home = mkdtempSync('/var/tmp/streamgate-e2e-');
  chmodSync(home, 0o755);
  const product = await startProduct({ port: BASE_PORT, home, flags: process.env['E2E_FLAGS']?.split(' ') ?? [] });
  process.env['E2E_ADDRESSES'] = JSON.stringify(product.addresses);
  return async () => {
    await product.stop();
    rmSync(home, { recursive: true, force: true });
  };
}
