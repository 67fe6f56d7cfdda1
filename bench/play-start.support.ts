import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

export interface Running {
  readonly graphql: string;
  readonly edge: string;
  readonly openVideoId: string;
  readonly tenant: string;
  stop(): Promise<void>;
}

/** The product as "npm start" brings it up, without the apps, on data and ports of its own. */
export async function startProduct(home: string, port: number): Promise<Running> {
  const child = spawn(process.execPath, ['tools/start.mjs', '--json', '--no-apps'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, STREAMGATE_HOME: home, STREAMGATE_PORT: String(port) },
  });
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  const line = await new Promise<string>((done, fail) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) done(text.slice(0, text.indexOf('\n')));
    });
    child.once('exit', () => fail(new Error('The product did not start.')));
  });
  const { graphql, edge, demo } = JSON.parse(line) as {
    graphql: string;
    edge: string;
    demo: { tenant: string; videos: { id: string; gated: boolean }[] };
  };
  const openVideoId = demo.videos.find((video) => !video.gated)?.id ?? '';
  return {
    graphql,
    edge,
    openVideoId,
    tenant: demo.tenant,
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

const HEIGHTS = [360, 480, 720, 1080] as const;
const RATES = ['800k', '1400k', '2800k', '5000k'] as const;

/** The same film as FFmpeg's own HLS muxer packages it by default: the same rungs, six-second segments, in clear. */
export function packageNaively(film: string, folder: string): void {
  const split = `[0:v]split=4[a][b][c][d];[a]scale=-2:360[v0];[b]scale=-2:480[v1];[c]scale=-2:720[v2];[d]scale=-2:1080[v3]`;
  const maps = HEIGHTS.flatMap((_, at) => ['-map', `[v${at}]`, '-map', '0:a:0', `-b:v:${at}`, RATES[at] ?? '800k']);
  const streams = HEIGHTS.map((_, at) => `v:${at},a:${at}`).join(' ');
  const codecs = [
    '-c:v',
    'libx264',
    '-preset',
    'veryfast',
    '-pix_fmt',
    'yuv420p',
    '-c:a',
    'aac',
    '-ac',
    '2',
    '-force_key_frames',
    'expr:gte(t,n_forced*6)',
  ];
  const hls = [
    '-f',
    'hls',
    '-hls_time',
    '6',
    '-hls_playlist_type',
    'vod',
    '-hls_segment_type',
    'fmp4',
    '-master_pl_name',
    'master.m3u8',
    '-var_stream_map',
    streams,
  ];
  const args = [
    '-v',
    'error',
    '-y',
    '-i',
    film,
    '-t',
    '10',
    '-filter_complex',
    split,
    ...maps,
    ...codecs,
    ...hls,
    'v%v/media.m3u8',
  ];
  execFileSync('ffmpeg', args, { cwd: folder });
}

const TYPES: Readonly<Record<string, string>> = {
  '.m3u8': 'application/vnd.apple.mpegurl',
  '.mp4': 'video/mp4',
  '.m4s': 'video/iso.segment',
};

/** Serves the naive package, a bare page, and hls.js. */
export async function servePage(folder: string): Promise<{ url: string; server: Server }> {
  const hlsJs = readFileSync(join(dirname(createRequire(import.meta.url).resolve('hls.js')), 'hls.min.js'));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://page').pathname;
    if (path === '/')
      return response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><video muted></video><script src="/hls.js"></script>');
    if (path === '/hls.js') return response.setHeader('content-type', 'text/javascript').end(hlsJs);
    try {
      const bytes = readFileSync(join(folder, path.replaceAll('..', '')));
      return response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream').end(bytes);
    } catch {
      return response.writeHead(404).end(); // Asked for something that the package does not have.
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}
