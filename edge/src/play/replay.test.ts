import { newId, type TenantId } from '@streamgate/kernel/ids';
import { endLease } from '@streamgate/playback-lease/lease-store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parsePlaylist } from '../../test/parse-playlist.ts';
import { putTestAsset, type TestAsset } from '../../test/test-asset.ts';
import { type HeldLease, startTestEdge, type TestEdge } from '../../test/test-edge.ts';

let edge: TestEdge;
let asset: TestAsset;
let held: HeldLease;
let urls: readonly string[];

type Auth = Record<string, string>;

async function textOf(url: string, auth: Auth): Promise<string> {
  const response = await fetch(url, { headers: auth });
  expect([url, response.status]).toEqual([url, 200]);
  return response.text();
}

/** Every address that a player is led to from the master playlist, and the others that a lease has. */
async function crawl({ url, auth }: HeldLease): Promise<readonly string[]> {
  const master = `${url}/master.m3u8`;
  const found = new Set([master, `${url}/poster.jpg`, `${url}/storyboard.vtt`, `${url}/events`]);
  const parsed = parsePlaylist(await textOf(master, auth));
  const sounds = Object.values(parsed.mediaGroups?.AUDIO ?? {}).flatMap((group) => Object.values(group).map(({ uri }) => uri));
  for (const uri of [...(parsed.playlists ?? []).map((variant) => variant.uri), ...sounds]) {
    const playlist = new URL(uri, master).href;
    found.add(playlist);
    for (const segment of parsePlaylist(await textOf(playlist, auth)).segments) {
      for (const part of [segment.uri, segment.key?.uri, segment.map?.uri])
        if (part !== undefined) found.add(new URL(part, playlist).href);
    }
  }
  for (const [, sheet] of (await textOf(`${url}/storyboard.vtt`, auth)).matchAll(/^(storyboard\/\d+\.jpg)#/gm))
    found.add(`${url}/${sheet}`);
  return [...found];
}

beforeAll(async () => {
  edge = await startTestEdge();
  asset = await putTestAsset(edge.store, { masterKey: edge.masterKey });
  held = await edge.grant(asset);
  urls = await crawl(held);
});
afterAll(() => edge[Symbol.asyncDispose]());

const secrets = (): readonly Buffer[] => [...asset.clear.values(), ...asset.keys.values(), asset.poster, asset.sheet];

/** What a stranger gets: a refusal, or bytes of the public place that hold nothing of the secrets. */
async function expectNothing(auth: Auth): Promise<void> {
  for (const url of urls) {
    const response = await fetch(url, { headers: auth });
    if (!url.startsWith(`${edge.url}/media/`)) {
      expect([url, response.status >= 400]).toEqual([url, true]);
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
    const body = Buffer.from(await response.arrayBuffer());
    for (const secret of secrets()) expect(body.includes(secret.subarray(0, 16))).toBe(false);
  }
}

test('the crawl found playlists, keys, init files, segments and pictures', () => {
  const endings = urls.map((url) => /[^.]+$/.exec(url.replace(/\/(keys)\/[^/]+$/, '.key').replace(/\/events$/, '.events'))?.[0]);
  const counts = Object.fromEntries(
    ['m3u8', 'key', 'mp4', 'm4s', 'jpg', 'vtt', 'events'].map((name) => [name, endings.filter((end) => end === name).length]),
  );
  expect(counts).toEqual({ m3u8: 4, key: 2, mp4: 3, m4s: 12, jpg: 2, vtt: 1, events: 1 });
});

test('with its own token every address of the session answers', async () => {
  for (const url of urls.filter((one) => !one.endsWith('/events'))) {
    expect([url, (await fetch(url, { headers: held.auth })).status]).toEqual([url, 200]);
  }
});

test('replayed without a token: refusal or ciphertext', () => expectNothing({}));

test("with another viewer's token for the same video: refusal or ciphertext", async () => {
  await expectNothing((await edge.grant(asset)).auth);
});

test("with another viewer's cookie: refusal or ciphertext", async () => {
  await expectNothing({ cookie: `sg_lease=${(await edge.grant(asset)).token}` });
});

test("with another tenant's token: refusal or ciphertext", async () => {
  const theirs = await putTestAsset(edge.store, { masterKey: edge.masterKey, tenantId: newId<TenantId>() });
  await expectNothing((await edge.grant(theirs)).auth);
});

test('with its own token after its end: refusal or ciphertext', async () => {
  await endLease(edge.redis, held.lease.id, { code: 'TOKEN_LEFT', message: 'The token left your wallet.' });
  await expectNothing(held.auth);
});
