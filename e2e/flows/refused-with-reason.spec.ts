import { expect, test } from '@playwright/test';
import { chainUrl } from '../support/chain.ts';
import { addresses, graph, operatorToken } from '../support/graph.ts';
import { askedOfWallet, installWallet } from '../support/wallet.ts';
import { film, signIn, visitor } from '../support/watch.ts';

test('a visitor who is not signed in is told what is needed before any wallet is asked for', async ({ page }) => {
  await installWallet(page, { name: 'E2E Wallet', privateKey: visitor().privateKey, rpcUrl: chainUrl() });
  await page.goto(film(true).url);
  await expect(page.getByRole('heading', { name: 'This video is for holders' })).toBeVisible();
  await expect(page.getByText('Needs 1 Aurora Pass on Local chain').first()).toBeVisible();
  await expect(page.locator('video')).toHaveCount(0);
  expect(await askedOfWallet(page)).not.toContain('eth_requestAccounts');
  // The same count does see a wallet that is asked.
  await signIn(page, 'E2E Wallet');
  expect(await askedOfWallet(page)).toContain('eth_requestAccounts');
});

test('somebody without the token is told exactly what is missing, and it is no playback error', async ({ page }) => {
  await installWallet(page, { name: 'E2E Wallet', privateKey: visitor().privateKey, rpcUrl: chainUrl() });
  await page.goto(film(true).url);
  await signIn(page, 'E2E Wallet');
  await expect(page.getByRole('heading', { name: 'You do not hold what this video asks for' })).toBeVisible();
  await expect(page.getByText(/needs 1 Aurora Pass on Local chain, this wallet holds 0/i).first()).toBeVisible();
  await expect(page.getByText(/block \d+ on Local chain/).first()).toBeVisible();
  await expect(page.locator('video')).toHaveCount(0);
});

test('refusals are counted apart from failures', async () => {
  const token = await operatorToken();
  const stats = async (): Promise<{ refusals: number; failures: number }> => {
    const { video } = await graph<{ video: { stats: { refusals: number; failures: number } } }>(
      'query ($id: ID!) { video(id: $id) { stats { refusals failures } } }',
      { id: film(true).id },
      { token },
    );
    return video.stats;
  };
  const before = await stats();
  await graph('mutation ($id: ID!) { startPlayback(videoId: $id, deviceId: "e2e-refused-device") { __typename } }', {
    id: film(true).id,
  });
  await expect.poll(async () => (await stats()).refusals, { timeout: 30_000 }).toBe(before.refusals + 1);
  expect((await stats()).failures).toBe(before.failures);
});

test('a video that does not exist reads like one of another tenant', async ({ page }) => {
  const { viewer, demo } = addresses();
  await page.goto(`${viewer}/${demo.tenant}/watch/01900000-0000-7000-8000-000000000000`);
  await expect(page.getByText('This video is not here')).toBeVisible();
});
