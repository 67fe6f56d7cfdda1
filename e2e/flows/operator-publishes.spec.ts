import { expect, test } from '@playwright/test';
import { clips } from '../support/clips.ts';
import { choose, openConsole, removeVideo, rowOf, uploads, videoIdOf } from '../support/console.ts';
import { addresses, operatorToken } from '../support/graph.ts';
import { namedClip } from '../support/named-clip.ts';
import { bring } from '../support/upload.ts';

const STORY = [
  /^Upload .* was announced\./,
  /^Upload All bytes are here\./,
  /^Check /,
  /^Encode /,
  /^Poster The poster is made\./,
  /^Publish Everything is made\./,
];

test('an operator uploads a film, names it, gates it and publishes it; a visitor finds it as gated', async ({
  page,
  browser,
}) => {
  const clip = namedClip(clips.plain(), 'northern light');
  const title = `${clip.title}, the film`;
  let videoId: string | null = null;
  try {
    await openConsole(page, '/videos');
    await page.evaluate(() => Object.assign(window, { neverReloaded: true }));
    await choose(page, page.getByRole('button', { name: 'Upload', exact: true }), clip.path);
    await expect(uploads(page).getByRole('progressbar', { name: `Processing of ${clip.title}` })).toBeVisible();
    const row = rowOf(page, clip.title);
    await expect(row.getByRole('cell', { name: 'Ready', exact: true })).toBeVisible({ timeout: 45_000 });
    await expect(uploads(page).getByText('Ready · can be published')).toBeVisible();
    expect(await page.evaluate(() => 'neverReloaded' in window)).toBe(true);

    await row.getByRole('link', { name: clip.title }).click();
    await expect(page.getByRole('heading', { level: 1, name: clip.title })).toBeVisible();
    videoId = videoIdOf(page);
    await page.getByLabel('Title').fill(title);
    await page.getByLabel('Tags').fill('aurora');
    await page.getByLabel('Tags').press('Enter');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

    await page.getByRole('combobox', { name: 'Gate' }).click();
    await page.getByRole('option', { name: 'Aurora Pass holders' }).click();
    await expect(page.getByText('Needs 1 Aurora Pass on Local chain.')).toBeVisible();
    await page.getByRole('radio', { name: /^Public/ }).click();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(page.getByText(/^First public/)).toBeVisible();

    const told = await page.getByRole('tabpanel', { name: 'Timeline' }).getByRole('listitem').allInnerTexts();
    const found = STORY.map((line) => told.findIndex((text) => line.test(text)));
    expect(found, told.join('\n')).not.toContain(-1);
    expect(found.at(0), 'announced first').toBe(0);
    expect(found.at(-1), 'finished last').toBe(told.length - 1);

    const visitor = await browser.newContext();
    const catalogue = await visitor.newPage();
    await catalogue.goto(`${addresses().viewer}/${addresses().demo.tenant}`);
    const card = catalogue.getByRole('article').filter({ has: catalogue.getByRole('link', { name: title }) });
    await expect(card.getByText('Gated')).toBeVisible();
    await card.getByRole('link', { name: title }).click();
    await expect(catalogue.getByRole('heading', { name: 'This video is for holders' })).toBeVisible();
    await expect(catalogue.locator('video')).toHaveCount(0);
    await visitor.close();
  } finally {
    clip.remove();
    if (videoId !== null) await removeVideo(await operatorToken(), videoId);
  }
});

test('a draft is nobody else’s: a visitor who knows its address does not find it', async ({ page }) => {
  const token = await operatorToken();
  const { videoId, state } = await bring(token, clips.plain(), 'not yet');
  try {
    expect(state).toBe('ready');
    await page.goto(`${addresses().viewer}/${addresses().demo.tenant}/watch/${videoId}`);
    await expect(page.getByText('This video is not here')).toBeVisible();
  } finally {
    await removeVideo(token, videoId);
  }
});
