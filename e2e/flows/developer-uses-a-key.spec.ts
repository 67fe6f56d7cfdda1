import { expect, test } from '@playwright/test';
import { openConsole } from '../support/console.ts';
import { graph } from '../support/graph.ts';
import { film } from '../support/watch.ts';

const REFUSED_WITHIN_MS = 10_000;
const LIST = '{ videos(first: 20) { edges { node { id } } } }';
const CREATE = 'mutation { createVideo(input: { title: "by a key" }) { __typename } }';

interface Listed {
  readonly videos: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}

/** The code with which a call by this key is refused; null when it is answered. */
const refusalOf = (token: string, query: string): Promise<string | null> =>
  graph(query, {}, { token }).then(
    () => null,
    (error: Error) => error.message.split(':')[0] ?? 'ERROR',
  );

test('a developer makes a key, sees its secret once, calls with it, and it ends when it is revoked', async ({ page }) => {
  const name = `Website ${Date.now().toString(36)}`;
  await openConsole(page, '/developers');
  await page.getByRole('button', { name: 'New key' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await expect(dialog.getByRole('checkbox', { name: 'videos:read' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Create key' }).click();
  const secret = await dialog.getByRole('textbox', { name: 'API key' }).inputValue();
  expect(secret).toMatch(/^sg_live_/);
  await dialog.getByRole('button', { name: 'I have stored it' }).click();
  await expect(dialog).toBeHidden();

  const { videos } = await graph<Listed>(LIST, {}, { token: secret });
  expect(videos.edges.map(({ node }) => node.id)).toContain(film(true).id);
  expect(await refusalOf(secret, CREATE), 'its scopes alone').toBe('FORBIDDEN');
  expect(await refusalOf(`${secret.slice(0, -1)}${secret.endsWith('a') ? 'b' : 'a'}`, LIST)).toBe('UNAUTHENTICATED');

  await page.reload();
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText(/sg_live_\w+…/);
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]) + document.documentElement.outerHTML);
  expect(kept).not.toContain(secret);
  expect(kept).not.toContain(secret.slice(-20));

  await row.getByRole('button', { name: `Revoke ${name}` }).click();
  const asked = page.getByRole('alertdialog');
  await expect(asked).toContainText(name);
  await asked.getByRole('button', { name: 'Revoke' }).click();
  await expect(row.getByText(/^Revoked/)).toBeVisible();
  await expect.poll(() => refusalOf(secret, LIST), { timeout: REFUSED_WITHIN_MS, intervals: [250] }).toBe('UNAUTHENTICATED');
  await page.reload();
  await expect(row.getByText(/^Revoked/)).toBeVisible();
  await expect(row.getByRole('button', { name: `Revoke ${name}` })).toHaveCount(0);
});
