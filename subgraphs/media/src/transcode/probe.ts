import { execFile } from 'node:child_process';
import { type FileHandle, open } from 'node:fs/promises';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { mebibytes, seconds } from '@streamgate/kernel/units';
import type { AssetErrorCode } from '../asset/asset-errors.rules.ts';
import { INPUT_WALLS, looksLikePlaylist, Probe } from './probe.rules.ts';
import { confine, type MediaTools, SMALL_LIMITS } from './process-limits.ts';
import { createStderrTail } from './stderr-tail.ts';

const PROBE_TIME_MS = seconds(60);
const HEAD_BYTES = 4_096;
const ARGS = ['-v', 'level+error', '-hide_banner', ...INPUT_WALLS, '-print_format', 'json', '-show_format', '-show_streams'];

interface Said {
  readonly failed: boolean;
  readonly timedOut: boolean;
  readonly json: string;
  readonly tail: string;
}

async function readHead(handle: FileHandle): Promise<string> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
  return buffer.toString('latin1', 0, bytesRead);
}

function askFfprobe(tools: MediaTools, source: string, signal: AbortSignal): Promise<Said> {
  const [program = '', ...words] = confine(tools, SMALL_LIMITS, tools.ffprobe);
  const options = { timeout: PROBE_TIME_MS, killSignal: 'SIGKILL', maxBuffer: mebibytes(8), signal } as const;
  return new Promise((resolve) => {
    execFile(program, [...words, ...ARGS, '-i', source], options, (error, json, stderr) => {
      const tail = createStderrTail();
      for (const line of stderr.split('\n')) tail.add(line);
      resolve({ failed: error !== null, timedOut: error?.signal === 'SIGKILL', json, tail: tail.text });
    });
  });
}

function refuseProbe(said: Said): AssetErrorCode {
  if (said.timedOut) return 'TIMED_OUT';
  if (/not on whitelist|not on allow/i.test(said.tail)) return 'UNSUPPORTED_PLAYLIST';
  if (/moov atom not found|partial file|Truncat/i.test(said.tail)) return 'TRUNCATED';
  return 'NOT_A_VIDEO';
}

function parse(json: string): Probe | null {
  try {
    return Probe.parse(JSON.parse(json));
  } catch {
    return null; // ffprobe gave no JSON of the known shape: nothing to work from.
  }
}

/** Looks at a file with ffprobe behind the walls; the refusal's message holds ffprobe's last lines. */
export async function probeSource(
  tools: MediaTools,
  facts: { source: string; signal: AbortSignal },
): Promise<Outcome<Probe, AssetErrorCode>> {
  const handle = await open(facts.source, 'r');
  const head = await readHead(handle).finally(() => handle.close());
  if (head.length === 0) return refuse('EMPTY_FILE', '');
  if (looksLikePlaylist(head)) return refuse('UNSUPPORTED_PLAYLIST', '');
  const said = await askFfprobe(tools, facts.source, facts.signal);
  const probe = said.failed ? null : parse(said.json);
  return probe === null || probe.streams.length === 0 ? refuse(refuseProbe(said), said.tail) : done(probe);
}
