import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { clips } from '../support/clips.ts';
import { addresses, graph, operatorToken } from '../support/graph.ts';
import { begin, bring, createUpload, createVideo, send } from '../support/upload.ts';

let token: string;

test.beforeAll(async () => {
  token = await operatorToken();
});

const told = (error: { code: string; message: string; remedy: string; detail: string | null } | null): void => {
  expect(error?.message).toBeTruthy();
  expect(error?.remedy).toBeTruthy();
  expect(JSON.stringify(error)).not.toMatch(/\/(work|home|root|var|tmp|etc)\/|\.streamgate|node_modules|at .*\.ts:/);
};

test('a text file is told as not a video', async () => {
  const { state, error } = await bring(token, clips.text());
  expect(state).toBe('errored');
  expect(error?.code).toBe('NOT_A_VIDEO');
  told(error);
});

test('a truncated film ends with its own code', async () => {
  const { state, error } = await bring(token, clips.truncated());
  expect(state).toBe('errored');
  expect(error?.code).toBe('TRUNCATED');
  told(error);
});

test('a file without a picture ends with its own code', async () => {
  const { state, error } = await bring(token, clips.soundOnly());
  expect(state).toBe('errored');
  expect(error?.code).toBe('NO_VIDEO_STREAM');
  told(error);
});

test('a film without sound plays without sound', async () => {
  const { state, renditions } = await bring(token, clips.silent());
  expect(state).toBe('ready');
  expect(renditions.some(({ kind }) => kind === 'audio')).toBe(false);
  expect(renditions.some(({ kind }) => kind === 'video')).toBe(true);
});

test('a playlist that names a host is refused and the host is never asked', async () => {
  let asked = 0;
  const listener = createServer((_request, response) => {
    asked += 1;
    response.end();
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.address() as AddressInfo;
  const { state, error } = await bring(token, clips.playlistToHost(`http://127.0.0.1:${port}/segment.ts`));
  listener.close();
  expect(state).toBe('errored');
  expect(['UNSUPPORTED_PLAYLIST', 'NOT_A_VIDEO']).toContain(error?.code);
  expect(asked).toBe(0);
  told(error);
});

test('a playlist that names a local file is refused and nothing of the file is told', async () => {
  const { state, error } = await bring(token, clips.playlistToFile());
  expect(state).toBe('errored');
  expect(JSON.stringify(error)).not.toContain('root:');
  told(error);
});

test('an empty file, a huge one and one over the quota are refused before bytes flow', async () => {
  const videoId = await createVideo(token, 'sizes');
  expect((await createUpload(token, videoId, { name: 'empty.mp4', sizeBytes: 0 })).code).toBe('EMPTY_FILE');
  expect((await createUpload(token, videoId, { name: 'huge.mp4', sizeBytes: '9'.repeat(30) })).code).toBe('TOO_LARGE');
  const quota = await createUpload(token, videoId, { name: 'quota.mp4', sizeBytes: String(60n * 1_073_741_824n) });
  expect(['QUOTA_EXCEEDED', 'TOO_LARGE']).toContain(quota.code);
});

test('a wrong tus offset is a conflict and loses nothing', async () => {
  const videoId = await createVideo(token, 'offsets');
  const ticket = await createUpload(token, videoId, { name: 'offsets.mp4', sizeBytes: 100 });
  const created = await begin(ticket, 100);
  const url = new URL(created.headers.get('location') ?? '', ticket.endpoint).toString();
  expect((await send(url, ticket.token, 0, new Uint8Array(40))).status).toBe(204);
  expect((await send(url, ticket.token, 10, new Uint8Array(40))).status).toBe(409);
  const head = await fetch(url, {
    method: 'HEAD',
    headers: { 'Tus-Resumable': '1.0.0', authorization: `Bearer ${ticket.token}` },
  });
  expect(head.headers.get('upload-offset')).toBe('40');
  await graph('mutation ($id: ID!) { cancelUpload(id: $id) { __typename } }', { id: ticket.id }, { token });
});

const createGate = async (rule: object): Promise<{ code?: string; message?: string }> =>
  (
    await graph<{ createGate: { code?: string; message?: string } }>(
      'mutation ($input: GateInput!) { createGate(input: $input) { ... on Gate { id } ... on Refusal { code message field } } }',
      { input: { name: 'wrong', rule } },
      { token },
    )
  ).createGate;

test('an unknown contract and a chain that is not configured are refused by name', async () => {
  const contract = '0x000000000000000000000000000000000000dEaD';
  expect((await createGate({ erc721: { chainId: 31_337, contract } })).code).toBe('NOT_A_CONTRACT');
  expect((await createGate({ erc721: { chainId: 424_242, contract } })).code).toBe('CHAIN_NOT_CONFIGURED');
  expect((await createGate({ erc721: { chainId: 31_337, contract }, not: { any: [] } })).code).toBe('BAD_RULE');
});

async function errorOf(query: string): Promise<{ code: string; text: string }> {
  const response = await fetch(addresses().graphql, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'x-streamgate-tenant': addresses().demo.tenant,
    },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
  return { code: errors?.[0]?.extensions?.code ?? 'none', text };
}

test('malformed, too deep and too costly queries each have their code and leak nothing', async () => {
  const deep = `{ video(id: "x") { ${'collections { videos { edges { node { '.repeat(6)} id ${' } } } }'.repeat(6)} } }`;
  const costly = `{ videos(first: 100) { edges { node { collections { videos(first: 100) { edges { node { related(first: 100) { id } } } } } } } } }`;
  const cases = [
    ['{ video(', 'MALFORMED_QUERY'],
    [deep, 'QUERY_TOO_DEEP'],
    [costly, 'QUERY_TOO_COSTLY'],
  ] as const;
  for (const [query, code] of cases) {
    const error = await errorOf(query);
    expect(error.code).toBe(code);
    expect(error.text).not.toMatch(/stacktrace|node_modules|127\.0\.0\.1|\.internal/);
  }
});
