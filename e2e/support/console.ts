import { expect, type Page } from '@playwright/test';
import { addresses } from './graph.ts';

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
