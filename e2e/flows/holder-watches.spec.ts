import { expect, test } from '@playwright/test';
import { chainUrl } from '../support/chain.ts';
import { addresses, graph, operatorToken } from '../support/graph.ts';
import { installWallet } from '../support/wallet.ts';
import { expectPlaying, film, frames, holder, signIn } from '../support/watch.ts';

const FIRST_FRAME_MS = 2_000;

test('a holder signs in with a wallet found by the page, and the film really plays', async ({ page }) => {
  await installWallet(page, { name: 'E2E Wallet', privateKey: holder().privateKey, rpcUrl: chainUrl() });
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!/^(https?:\/\/(localhost|127\.0\.0\.1)[:/]|data:|blob:)/.test(request.url())) elsewhere.push(request.url());
  });
  await page.goto(film(true).url);
  await expect(page.getByRole('heading', { name: 'This video is for holders' })).toBeVisible();
  await signIn(page, 'E2E Wallet');
  await page.getByRole('button', { name: `Play ${film(true).title}` }).click();
  await expectPlaying(page);
  expect(elsewhere).toEqual([]);
});

test('an open film plays for somebody who is not signed in, and the first frame comes quickly', async ({ page }) => {
  await page.goto(film(false).url);
  const play = page.getByRole('button', { name: `Play ${film(false).title}` });
  await play.waitFor();
  const clickedAt = Date.now();
  await play.click();
  await page.waitForFunction(() => (document.querySelector('video')?.getVideoPlaybackQuality().totalVideoFrames ?? 0) > 0, null, {
    polling: 20,
  });
  test.info().annotations.push({ type: 'first frame', description: `${Date.now() - clickedAt} ms (aim ${FIRST_FRAME_MS} ms)` });
  await expectPlaying(page);
});

test('the player is moved by keyboard: pause, seek, mute, speed', async ({ page }) => {
  await page.goto(film(false).url);
  await page.getByRole('button', { name: `Play ${film(false).title}` }).click();
  await expectPlaying(page);
  await page.keyboard.press('k');
  await expect.poll(() => page.locator('video').evaluate((video) => (video as HTMLVideoElement).paused)).toBe(true);
  await page.keyboard.press('5');
  await expect.poll(async () => Math.round((await frames(page)).time)).toBe(5);
  await page.keyboard.press('m');
  await expect.poll(() => page.locator('video').evaluate((video) => (video as HTMLVideoElement).muted)).toBe(true);
  await page.keyboard.press('>');
  await expect.poll(() => page.locator('video').evaluate((video) => (video as HTMLVideoElement).playbackRate)).toBeGreaterThan(1);
});

test('what was watched is counted once', async ({ page }) => {
  const token = await operatorToken();
  const count = async (): Promise<number> => {
    const { video } = await graph<{ video: { viewCount: number } }>(
      'query ($id: ID!) { video(id: $id) { viewCount } }',
      { id: film(false).id },
      { token },
    );
    return video.viewCount;
  };
  const before = await count();
  await page.goto(film(false).url);
  await page.getByRole('button', { name: `Play ${film(false).title}` }).click();
  await expectPlaying(page);
  await expect.poll(count, { timeout: 30_000 }).toBe(before + 1);
  await page.goto(addresses().viewer);
  await page.waitForTimeout(3_000);
  expect(await count()).toBe(before + 1);
});
