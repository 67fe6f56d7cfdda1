import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { consoleUrl, openConsole } from '../support/console.ts';
import { addresses, graph, operatorToken } from '../support/graph.ts';
import { film } from '../support/watch.ts';

const WIDTHS = { desktop: { width: 1_440, height: 900 }, phone: { width: 390, height: 844 } } as const;
const MOST_STEPS = 60;

let gateId: string;
let collectionId: string;

test.beforeAll(async () => {
  const token = await operatorToken();
  const { gates } = await graph<{ gates: { edges: { node: { id: string } }[] } }>(
    '{ gates(first: 1) { edges { node { id } } } }',
    {},
    { token },
  );
  gateId = gates.edges[0]?.node.id ?? '';
  const { createCollection } = await graph<{ createCollection: { id: string } }>(
    'mutation { createCollection(input: { title: "For everybody" }) { ... on Collection { id } } }',
    {},
    { token },
  );
  collectionId = createCollection.id;
  await graph(
    'mutation ($id: ID!, $videoIds: [ID!]!) { setCollectionVideos(id: $id, videoIds: $videoIds) { __typename } }',
    { id: collectionId, videoIds: [film(true).id, film(false).id] },
    { token },
  );
});

test.afterAll(async () => {
  const token = await operatorToken();
  await graph('mutation ($id: ID!) { deleteCollection(id: $id) { __typename } }', { id: collectionId }, { token });
});

/** Every page behind the sign-in, with words that stand there only once it is whole. */
const pages = (): Record<string, { path: string; whole: (page: Page) => Locator }> => ({
  overview: { path: '', whole: (page) => page.getByRole('heading', { name: 'Most watched' }) },
  library: { path: '/videos', whole: (page) => page.getByRole('table', { name: 'Videos' }) },
  'empty library': { path: '/videos?q=qqqqqzzzz', whole: (page) => page.getByText('No video fits') },
  'video page': { path: `/videos/${film(true).id}`, whole: (page) => page.getByRole('tabpanel', { name: 'Timeline' }) },
  gates: { path: '/gates', whole: (page) => page.getByRole('table', { name: 'Gates' }) },
  'gate editor': { path: `/gates/${gateId}`, whole: (page) => page.getByText('ERC-721', { exact: true }) },
  'new gate': { path: '/gates/new', whole: (page) => page.getByLabel('Contract address') },
  collections: { path: '/collections', whole: (page) => page.getByRole('button', { name: 'New collection' }).first() },
  collection: { path: `/collections/${collectionId}`, whole: (page) => page.getByRole('link', { name: film(false).title }) },
  developers: { path: '/developers', whole: (page) => page.getByRole('button', { name: 'New key' }).first() },
  members: { path: '/members', whole: (page) => page.getByRole('table', { name: 'Members' }) },
});

async function expectUsable(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, viewport] of Object.entries(WIDTHS)) {
    test(`every page of the console can be used by everybody: ${colorScheme}, ${width}`, async ({ browser }) => {
      test.slow();
      const context = await browser.newContext({ colorScheme, viewport });
      const page = await context.newPage();
      await page.goto(`${addresses().console}/sign-in`);
      await expect(page.getByLabel('E-mail')).toBeVisible();
      await expectUsable(page, 'sign-in');
      await openConsole(page, '/videos');
      for (const [name, { path, whole }] of Object.entries(pages())) {
        await page.goto(consoleUrl(path));
        await expect(whole(page)).toBeVisible();
        await expectUsable(page, name);
      }
      await page.goto(`${addresses().console}/account`);
      await expect(page.getByRole('table', { name: 'Sessions' })).toBeVisible();
      await expectUsable(page, 'account');
      await context.close();
    });
  }
}

/** Goes on by Tab alone until the control has the focus; at every step one can see where the focus is. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    await page.keyboard.press('Tab');
    const shown = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return { visible: true, html: '' };
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
      const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !/, 0\)$/.test(outlineColor);
      const { width, height } = focused.getBoundingClientRect();
      return { visible: drawn && width > 0 && height > 0, html: focused.outerHTML.slice(0, 200) };
    });
    expect(shown.visible, `the focus cannot be seen: ${shown.html}`).toBe(true);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab does not lead there.');
}

test('an operator signs in and goes through the console by keyboard alone', async ({ page }) => {
  const { email, password } = addresses().demo.operator;
  await page.goto(consoleUrl());
  await expect(page.getByLabel('E-mail')).toBeVisible();
  await tabTo(page, page.getByLabel('E-mail'));
  await page.keyboard.type(email);
  await tabTo(page, page.getByLabel('Password'));
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();

  const nav = page.getByRole('navigation', { name: 'Tenant' });
  for (const name of ['Videos', 'Collections', 'Gates', 'Members', 'Developers', 'Overview']) {
    await tabTo(page, nav.getByRole('link', { name }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(nav.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  }
});

test('the first Tab leads past the side bar, and dialogs give the focus back', async ({ page }) => {
  await openConsole(page, '/developers');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Developers' })).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'Skip to the page' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: 'Open the explorer' }));

  const opener = page.getByRole('button', { name: 'New key' }).first();
  await tabTo(page, opener);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New API key' });
  await expect(dialog).toBeVisible();
  await expectUsable(page, 'new key');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});
