import { expect, type Locator, type Page } from '@playwright/test';
import { addresses, graph } from './graph.ts';

/** The address of a page in the demo tenant's console. */
export const consoleUrl = (path = ''): string => {
  const { console: origin, demo } = addresses();
  return `${origin}/t/${demo.tenant}${path}`;
};

/** Opens a page of the console as the demo operator, by way of the sign-in form that a stranger is sent to. */
export async function openConsole(page: Page, path = ''): Promise<void> {
  const { email, password } = addresses().demo.operator;
  await page.goto(consoleUrl(path));
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(consoleUrl(path));
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
}

/** Presses a button that opens the browser's file choice and chooses there. */
export async function choose(page: Page, button: Locator, file: string): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await button.click();
  await (await asked).setFiles(file);
}

/** The list of uploads that stands on every page. */
export const uploads = (page: Page): Locator => page.getByRole('region', { name: 'Uploads' });

/** The row of a list whose link bears this name. */
export const rowOf = (page: Page, name: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });

/** The video that the page's address names. */
export const videoIdOf = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';

/** Takes a video away again, so that the next flow finds the demo as it was. */
export const removeVideo = (token: string, id: string): Promise<unknown> =>
  graph('mutation ($id: ID!) { deleteVideo(id: $id) { __typename } }', { id }, { token });
