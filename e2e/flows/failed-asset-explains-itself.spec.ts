import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { clips } from '../support/clips.ts';
import { choose, openConsole, removeVideo, rowOf, uploads, videoIdOf } from '../support/console.ts';
import { operatorToken } from '../support/graph.ts';
import { type NamedClip, namedClip } from '../support/named-clip.ts';

/** Lets a file fall on the page, as from a folder's window. */
async function drop(page: Page, { path }: NamedClip): Promise<void> {
  const files = await page.evaluateHandle(
    ({ name, text }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name, { type: 'video/mp4' }));
      return transfer;
    },
    { name: basename(path), text: readFileSync(path, 'utf8') },
  );
  await page.getByRole('main').dispatchEvent('dragenter', { dataTransfer: files });
  await expect(page.getByText('Drop to upload')).toBeVisible();
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: files });
}

test('a text file named .mp4 ends with what is wrong and what to do; another file mends it', async ({ page }) => {
  const clip = namedClip(clips.text(), 'no film');
  let videoId: string | null = null;
  try {
    await openConsole(page, '/videos');
    await drop(page, clip);
    const row = rowOf(page, clip.title);
    await expect(row.getByRole('cell', { name: 'Failed', exact: true })).toBeVisible({ timeout: 30_000 });
    await expect(uploads(page)).toContainText('This file is not a video in any format we read.');

    await page.getByRole('tab', { name: /^Failed [1-9]/ }).click();
    await row.getByRole('link', { name: clip.title }).click();
    await expect(page.getByRole('heading', { level: 1, name: clip.title })).toBeVisible();
    videoId = videoIdOf(page);
    const main = page.getByRole('main');
    await expect(main.getByText('This file is not a video in any format we read.').first()).toBeVisible();
    await expect(main.getByText(/^Upload an MP4, MOV, MKV, WebM, AVI or MPEG-TS file\./)).toBeVisible();
    await expect(main.getByText('NOT_A_VIDEO', { exact: true })).toBeVisible();
    await expect(main.getByText('Nothing to play: processing failed.')).toBeVisible();
    await expect(page.getByRole('tabpanel', { name: 'Timeline' }).getByRole('listitem').last()).toContainText('Error');
    // What the tool said may be read, but never where files lie on the server.
    const tool = main.getByText('What the tool said');
    if ((await tool.count()) > 0) await tool.click();
    await expect(main).not.toContainText(/\/(work|home|root|var|tmp)\//);

    await choose(page, main.getByRole('button', { name: 'Upload another file' }), clips.plain());
    await expect(main.getByText('Ready', { exact: true })).toBeVisible({ timeout: 45_000 });
    await expect(main.getByText('NOT_A_VIDEO', { exact: true })).toHaveCount(0);
    await expect(main.getByRole('button', { name: 'Play a preview' })).toBeVisible();
  } finally {
    clip.remove();
    if (videoId !== null) await removeVideo(await operatorToken(), videoId);
  }
});
