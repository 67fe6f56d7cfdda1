import { expect, type Page, test } from '@playwright/test';
import { clips } from '../support/clips.ts';
import { choose, openConsole, removeVideo, rowOf, uploads } from '../support/console.ts';
import { graph, operatorToken } from '../support/graph.ts';
import { namedClip } from '../support/named-clip.ts';

const MIB = 1_048_576;
const SLOW_BYTES_A_SECOND = 4 * MIB;

/** Makes the page's line slow, or as fast as it is. */
async function limitUpload(page: Page, bytesPerSecond: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: bytesPerSecond,
  });
}

/** Where each piece began that the page sends from now on. */
function offsetsSent(page: Page): number[] {
  const offsets: number[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']));
  });
  return offsets;
}

test('a reload in the middle of an upload loses nothing: the same file is chosen again and goes on', async ({ page }) => {
  const clip = namedClip(clips.heavy(48), 'long way');
  const tray = uploads(page);
  const item = tray.getByRole('listitem').filter({ hasText: clip.title });
  const bar = item.getByRole('progressbar', { name: `Upload of ${clip.title}` });
  const askedBefore: string[] = [];
  page.on('dialog', (dialog) => {
    askedBefore.push(dialog.type());
    void dialog.accept();
  });
  try {
    await openConsole(page, '/videos');
    await limitUpload(page, SLOW_BYTES_A_SECOND);
    await choose(page, page.getByRole('button', { name: 'Upload', exact: true }), clip.path);
    await expect.poll(async () => Number(await bar.getAttribute('aria-valuenow')), { timeout: 30_000 }).toBeGreaterThan(35);
    await page.reload();
    expect(askedBefore, 'asked before bytes are lost').toEqual(['beforeunload']);

    await expect(tray.getByRole('heading', { name: /^\d+ uploads? to resume$/ })).toBeVisible();
    await expect(item.getByText('Interrupted · give the file again')).toBeVisible();
    const again = item.getByRole('button', { name: 'Choose file' });
    await choose(page, again, clips.plain());
    await expect(item.getByText(`That is another file: choose “${clip.title}.mp4”, unchanged.`)).toBeVisible();

    await limitUpload(page, -1);
    const offsets = offsetsSent(page);
    const head = page.waitForResponse((response) => response.request().method() === 'HEAD');
    await choose(page, again, clip.path);
    const kept = Number((await head).headers()['upload-offset']);
    expect(kept).toBeGreaterThan(8 * MIB);
    expect(kept).toBeLessThan(48 * MIB);
    await expect(item.getByText('Ready · can be published')).toBeVisible({ timeout: 45_000 });
    expect(Math.min(...offsets), 'nothing is sent twice').toBe(kept);

    await page.reload();
    await expect(rowOf(page, clip.title).getByRole('cell', { name: 'Ready', exact: true })).toBeVisible();
    await expect(tray).toHaveCount(0);
  } finally {
    clip.remove();
    await forget(clip.title);
  }
});

async function forget(title: string): Promise<void> {
  const token = await operatorToken();
  const { videos } = await graph<{ videos: { edges: { node: { id: string; title: string } }[] } }>(
    '{ videos(first: 20) { edges { node { id title } } } }',
    {},
    { token },
  );
  for (const { node } of videos.edges) if (node.title === title) await removeVideo(token, node.id);
}
