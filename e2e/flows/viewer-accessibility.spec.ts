import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { addresses } from '../support/graph.ts';
import { film } from '../support/watch.ts';

const WIDTHS = { desktop: { width: 1_440, height: 900 }, phone: { width: 390, height: 844 } } as const;

const pages = (): Record<string, { url: string; shows: (page: Page) => Promise<void> }> => {
  const { viewer, demo } = addresses();
  return {
    catalogue: {
      url: `${viewer}/${demo.tenant}`,
      shows: (page) => expect(page.getByRole('heading', { name: 'Videos' })).toBeVisible(),
    },
    'nothing found': {
      url: `${viewer}/${demo.tenant}?q=qqqqqqqqzzz`,
      shows: (page) => expect(page.getByRole('main')).toContainText(/no|nothing/i),
    },
    'open film': { url: film(false).url, shows: (page) => expect(page.getByRole('button', { name: /^Play / })).toBeVisible() },
    'locked film': { url: film(true).url, shows: (page) => expect(page.getByText('This video is for holders')).toBeVisible() },
    'my access': { url: `${viewer}/${demo.tenant}/me`, shows: (page) => expect(page.getByRole('main')).toBeVisible() },
  };
};

for (const theme of ['light', 'dark'] as const) {
  for (const [width, viewport] of Object.entries(WIDTHS)) {
    test(`every page of the viewer can be used by everybody: ${theme}, ${width}`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme: theme, viewport });
      const page = await context.newPage();
      for (const [name, { url, shows }] of Object.entries(pages())) {
        await page.goto(url);
        await shows(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(grave.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
      }
      await context.close();
    });
  }
}

test('the wallet dialog can be used by everybody and gives focus back', async ({ page }) => {
  await page.goto(film(true).url);
  const opener = page.getByRole('banner').getByRole('button', { name: 'Connect wallet' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
});
