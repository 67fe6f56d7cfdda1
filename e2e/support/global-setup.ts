import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { startProduct } from './product.ts';

const BASE_PORT = 24_700;

/**
 * Brings the product up once for all flows and hands its addresses to them by the environment. E2E_ADDRESSES names one that runs
 * already, E2E_HOME a data folder that outlives the run, E2E_FLAGS how to start it.
 */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env['E2E_ADDRESSES'] !== undefined) return async () => {};
  const kept = process.env['E2E_HOME'];
  const home = kept ?? newHome();
  const product = await startProduct({ port: BASE_PORT, home, flags: process.env['E2E_FLAGS']?.split(' ') ?? [] });
  process.env['E2E_ADDRESSES'] = JSON.stringify(product.addresses);
  return async () => {
    await product.stop();
    if (kept === undefined) rmSync(home, { recursive: true, force: true });
  };
}

function newHome(): string {
  const home = mkdtempSync('/var/tmp/streamgate-e2e-');
  chmodSync(home, 0o755);
  return home;
}
