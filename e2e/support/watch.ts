import { expect, type Page } from '@playwright/test';
import { addresses } from './graph.ts';

type Wallet = ReturnType<typeof addresses>['demo']['wallets'][number];

export const holder = (): Wallet => find((wallet) => wallet.holds);
export const visitor = (): Wallet => find((wallet) => !wallet.holds);

function find(which: (wallet: Wallet) => boolean): Wallet {
  const wallet = addresses().demo.wallets.find(which);
  if (wallet === undefined) throw new Error('The demo has no such wallet.');
  return wallet;
}

export function film(gated: boolean): { id: string; title: string; url: string } {
  const video = addresses().demo.videos.find((one) => one.gated === gated);
  if (video === undefined) throw new Error('The demo has no such film.');
  return video;
}

/** Signs in with a wallet that the page found, through the dialog, from wherever "Connect wallet" is offered. */
export async function signIn(page: Page, walletName: string): Promise<void> {
  await page.getByRole('main').or(page.getByRole('banner')).getByRole('button', { name: 'Connect wallet' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: new RegExp(walletName) }).click();
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await expect(dialog).toBeHidden();
}

export interface Frames {
  readonly time: number;
  readonly decoded: number;
  readonly error: number | null;
}

/** What the video element itself says: where it is, how many frames it has decoded, whether it failed. */
export const frames = (page: Page): Promise<Frames> =>
  page.locator('video').evaluate((element) => {
    const video = element as HTMLVideoElement;
    return {
      time: video.currentTime,
      decoded: video.getVideoPlaybackQuality().totalVideoFrames,
      error: video.error?.code ?? null,
    };
  });

/** Resolves when the film really moves: time goes on and frames are decoded, without an error. */
export async function expectPlaying(page: Page): Promise<void> {
  await expect(page.locator('video')).toHaveCount(1);
  await expect.poll(async () => (await frames(page)).decoded, { timeout: 20_000 }).toBeGreaterThan(5);
  const first = await frames(page);
  await expect.poll(async () => (await frames(page)).time, { timeout: 10_000 }).toBeGreaterThan(first.time + 1);
  const second = await frames(page);
  expect(second.decoded).toBeGreaterThan(first.decoded);
  expect(second.error).toBeNull();
}
