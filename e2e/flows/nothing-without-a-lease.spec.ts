import { expect, test } from '@playwright/test';
import { addresses, graph } from '../support/graph.ts';
import { signInWithKey } from '../support/wallet.ts';

interface Lease {
  readonly id: string;
  readonly token: string;
  readonly hls: string;
  readonly storyboard: string | null;
  readonly events: string;
}

const START = `mutation ($id: ID!, $device: String!) { startPlayback(videoId: $id, deviceId: $device) {
  __typename ... on PlaybackLease { id token hls storyboard events } ... on PlaybackDenied { access { decision code because } } ... on Refusal { code message } } }`;

const start = async (videoId: string, device: string, token?: string): Promise<{ __typename: string } & Lease> =>
  (
    await graph<{ startPlayback: { __typename: string } & Lease }>(
      START,
      { id: videoId, device },
      token === undefined ? {} : { token },
    )
  ).startPlayback;

const demo = () => addresses().demo;
const gated = () => demo().videos.find((video) => video.gated)?.id ?? '';
const open = () => demo().videos.find((video) => !video.gated)?.id ?? '';

const withToken = (token?: string): RequestInit => (token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } });

/** Every address that a player of this lease asks for, in order, read from the playlists themselves. */
async function addressesOf(lease: Lease): Promise<{ guarded: string[]; open: string[] }> {
  const guarded = new Set<string>([lease.hls]);
  const openly = new Set<string>();
  const queue = [lease.hls];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const response = await fetch(at, withToken(lease.token));
    expect(response.status, at).toBe(200);
    const text = await response.text();
    const uris = [...text.matchAll(/URI="([^"]+)"/g)].map((match) => match[1] ?? '');
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    for (const uri of [...uris, ...lines]) {
      const url = new URL(uri, at).toString();
      const isPlaylist = url.includes('.m3u8');
      if (isPlaylist && !guarded.has(url)) queue.push(url);
      (url.includes('/play/') ? guarded : openly).add(url);
    }
  }
  if (lease.storyboard !== null) guarded.add(lease.storyboard);
  return { guarded: [...guarded], open: [...openly] };
}

test('every address of a legal session is refused or ciphertext without that session', async () => {
  const holder = demo().wallets.find((wallet) => wallet.holds);
  const visitor = demo().wallets.find((wallet) => !wallet.holds);
  if (holder === undefined || visitor === undefined) throw new Error('no demo wallets');
  const mine = await start(gated(), 'e2e-replay-holder', await signInWithKey(holder.privateKey, addresses().viewer));
  expect(mine.__typename).toBe('PlaybackLease');
  const theirs = await start(open(), 'e2e-replay-visitor', await signInWithKey(visitor.privateKey, addresses().viewer));
  expect(theirs.__typename).toBe('PlaybackLease');

  const { guarded, open: segments } = await addressesOf(mine);
  expect(guarded.filter((url) => url.includes('/keys/')).length).toBeGreaterThan(0);
  expect(segments.length).toBeGreaterThan(4);
  for (const url of guarded) {
    expect((await fetch(url)).status, `without a token: ${url}`).toBe(401);
    expect([401, 403, 404], `with another viewer's token: ${url}`).toContain((await fetch(url, withToken(theirs.token))).status);
    expect((await fetch(url, withToken(`${mine.token}x`))).status, `with an altered token: ${url}`).toBe(401);
    expect(url).not.toContain(mine.token);
  }
  for (const url of segments) {
    const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
    // The CMAF header is in clear and holds no sample; everything else must not look like media.
    if (!url.includes('/init.'))
      expect(['ftyp', 'styp', 'moof', 'sidx', 'mdat']).not.toContain(bytes.subarray(4, 8).toString('latin1'));
  }
});

test('a lease that was given back opens nothing any more', async () => {
  const lease = await start(open(), 'e2e-given-back');
  expect((await fetch(lease.hls, withToken(lease.token))).status).toBe(200);
  await graph('mutation ($id: ID!) { endPlayback(leaseId: $id) }', { id: lease.id });
  const after = await fetch(lease.hls, withToken(lease.token));
  expect(after.status).toBe(403);
  expect(await after.json()).toMatchObject({ code: 'GIVEN_BACK' });
});

test("another tenant cannot start, see or change this tenant's video", async () => {
  const token = await signInWithKey(demo().wallets[0]?.privateKey ?? '0x', addresses().viewer);
  const slug = `other-${Date.now()}`;
  await graph(
    'mutation ($input: CreateTenantInput!) { createTenant(input: $input) { __typename } }',
    { input: { slug, name: 'Other' } },
    { token },
  );
  const other = { token, tenant: slug };
  expect(
    (await graph<{ video: unknown }>('query ($id: ID!) { video(id: $id) { title } }', { id: open() }, other)).video,
  ).toBeNull();
  const { startPlayback } = await graph<{ startPlayback: { code?: string } }>(
    START,
    { id: open(), device: 'e2e-other-tenant' },
    other,
  );
  expect(startPlayback.code).toBe('NOT_FOUND');
  const { updateVideo } = await graph<{ updateVideo: { code?: string } }>(
    'mutation ($input: UpdateVideoInput!) { updateVideo(input: $input) { ... on Refusal { code } } }',
    { input: { id: open(), title: 'mine now' } },
    other,
  );
  expect(updateVideo.code).toBe('NOT_FOUND');
});
