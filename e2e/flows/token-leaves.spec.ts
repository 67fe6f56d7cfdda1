import { expect, test } from '@playwright/test';
import { chainUrl, transferPass } from '../support/chain.ts';
import { installWallet } from '../support/wallet.ts';
import { expectPlaying, film, frames, holder, signIn, visitor } from '../support/watch.ts';

const PASS = 1n;
const ENDS_WITHIN_MS = 15_000;

test('the token is transferred away during play: the film ends within 15 seconds and says why; back again, it plays again', async ({
  page,
}) => {
  await installWallet(page, { name: 'E2E Wallet', privateKey: holder().privateKey, rpcUrl: chainUrl() });
  await page.goto(film(true).url);
  await signIn(page, 'E2E Wallet');
  await page.getByRole('button', { name: `Play ${film(true).title}` }).click();
  await expectPlaying(page);

  await transferPass(holder().privateKey, visitor().address, PASS);
  const leftAt = Date.now();
  try {
    await expect(page.getByText('Playback ended').first()).toBeVisible({ timeout: ENDS_WITHIN_MS });
    test.info().annotations.push({ type: 'ended after', description: `${Date.now() - leftAt} ms` });
    await expect(page.getByText(/Aurora Pass/).first()).toBeVisible();
    // Nothing goes on behind the panel: no element plays, or none is left.
    const before = (await page.locator('video').count()) > 0 ? (await frames(page)).time : 0;
    await page.waitForTimeout(2_000);
    const after = (await page.locator('video').count()) > 0 ? (await frames(page)).time : 0;
    expect(after).toBe(before);
  } finally {
    await transferPass(visitor().privateKey, holder().address, PASS);
  }
  // A refusal may be remembered for a few seconds; whoever asks again soon after is let in.
  await expect(async () => {
    await page.getByRole('main').getByRole('button', { name: 'Check again' }).first().click();
    await expect(page.getByRole('button', { name: /Play Big Buck Bunny|Resume|Start over/ }).first()).toBeVisible({
      timeout: 2_000,
    });
  }).toPass({ timeout: 15_000 });
});
