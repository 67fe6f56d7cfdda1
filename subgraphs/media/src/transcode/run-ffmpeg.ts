/**
 * The one place that starts FFmpeg. fluent-ffmpeg builds the command line and gives the events; what it would do by itself
 * is taken from it: it looks for capabilities with a parser that breaks on newer versions, it probes the input without our
 * walls as soon as somebody listens to its progress, and it keeps one FFmpeg path for the whole process. So capabilities are
 * not asked, progress is read from the error stream, and the path is a launcher of this run that applies the limits.
 *
 * A run ends by itself, at its deadline, when FFmpeg has not moved for `stallMs`, or when the signal aborts: first SIGTERM,
 * SIGKILL two seconds later, because a hostile input can make FFmpeg deaf to SIGTERM.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import createCommand, { type FfmpegCommand } from 'fluent-ffmpeg';
import type { FfmpegPlan } from './ffmpeg-args.rules.ts';
import { confine, type MediaTools, type ProcessLimits } from './process-limits.ts';
import { createStderrTail, type StderrTail } from './stderr-tail.ts';

export interface FfmpegRun {
  readonly plan: FfmpegPlan;
  /** Absolute path of the source, made by us. */
  readonly source: string;
  /** Where each output goes: an absolute path or "unix:" and one. */
  readonly targetOf: (name: string) => string;
  /** The job's own folder: launcher and working folder. */
  readonly folder: string;
  readonly limits: ProcessLimits;
  readonly deadlineMs: number;
  readonly stallMs: number;
  readonly signal: AbortSignal;
  /** Each line of the error stream, for what a filter says. */
  readonly onLine?: (line: string) => void;
}

export interface FfmpegResult {
  readonly cpuMs: number;
  /** Lines of trouble that did not stop it. */
  readonly complaints: number;
  readonly tail: string;
}

export type FfmpegRefusal = 'ENCODER_FAILED' | 'TIMED_OUT' | 'CANCELLED';

const KILL_AFTER_MS = 2_000;
const BENCH = /bench: utime=([\d.]+)s stime=([\d.]+)s/;

const quote = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

async function writeLauncher(tools: MediaTools, run: FfmpegRun): Promise<string> {
  const path = join(run.folder, 'ffmpeg-launcher');
  const words = [...confine(tools, run.limits, tools.ffmpeg), '-benchmark'].map(quote).join(' ');
  await writeFile(path, `#!/bin/sh\nexec ${words} "$@"\n`, { mode: 0o700 });
  return path;
}

function build(run: FfmpegRun, launcher: string): FfmpegCommand {
  const command = createCommand({ cwd: run.folder, stdoutLines: 1 } as never);
  // Instance overrides; see the head of this file.
  Object.assign(command, {
    _checkCapabilities: (next: (error: null) => void) => next(null),
    availableEncoders: (next: (error: null, encoders: object) => void) => next(null, {}),
    _getFfmpegPath: (next: (error: null, path: string) => void) => next(null, launcher),
  });
  command.input(run.source);
  command.inputOptions(...run.plan.inputOptions);
  if (run.plan.filters.length > 0) command.complexFilter([...run.plan.filters]);
  for (const output of run.plan.outputs) {
    command.output(run.targetOf(output.name));
    command.outputOptions(...output.options);
  }
  return command;
}

/** Ends the process in two steps when told why; remembers the reason. */
function createEnding(command: FfmpegCommand): {
  reason: () => FfmpegRefusal | null;
  end: (why: FfmpegRefusal) => void;
  over(): void;
} {
  let reason: FfmpegRefusal | null = null;
  let killer: NodeJS.Timeout | undefined;
  return {
    reason: () => reason,
    end: (why) => {
      if (reason !== null) return;
      reason = why;
      command.kill('SIGTERM');
      killer = setTimeout(() => command.kill('SIGKILL'), KILL_AFTER_MS);
    },
    over: () => clearTimeout(killer),
  };
}

/** Calls `onStill` when nothing new was heard for `stallMs`. FFmpeg repeats its statistics when it stands still: only a change counts. */
function createWatchdog(stallMs: number, onStill: () => void): { hear: (line: string) => void; over: () => void } {
  let last = '';
  const timer = setTimeout(onStill, stallMs);
  return {
    hear: (line) => {
      const at =
        line.startsWith('frame=') || line.startsWith('size=') ? line.replace(/\b(?:fps|speed|bitrate)=\s*\S+/g, '') : last;
      if (at === last) return;
      last = at;
      timer.refresh();
    },
    over: () => clearTimeout(timer),
  };
}

const cpuMsOf = (line: string): number => {
  const [, user, system] = BENCH.exec(line) ?? [];
  return Math.round((Number(user ?? 0) + Number(system ?? 0)) * 1_000);
};

function outcomeOf(
  error: Error | null,
  reason: FfmpegRefusal | null,
  tail: StderrTail,
  cpuMs: number,
): Outcome<FfmpegResult, FfmpegRefusal> {
  if (reason !== null) return refuse(reason, tail.text);
  if (error !== null) return refuse('ENCODER_FAILED', [tail.text, error.message.split('\n')[0] ?? ''].join('\n').trim());
  return done({ cpuMs, complaints: tail.lines, tail: tail.text });
}

/** Runs FFmpeg to its end; a refusal's message holds its last lines. */
export async function runFfmpeg(tools: MediaTools, run: FfmpegRun): Promise<Outcome<FfmpegResult, FfmpegRefusal>> {
  if (run.signal.aborted) return refuse('CANCELLED', '');
  const command = build(run, await writeLauncher(tools, run));
  const tail = createStderrTail();
  const ending = createEnding(command);
  const watchdog = createWatchdog(run.stallMs, () => ending.end('TIMED_OUT'));
  const deadline = setTimeout(() => ending.end('TIMED_OUT'), run.deadlineMs);
  const cancel = (): void => ending.end('CANCELLED');
  let cpuMs = 0;
  try {
    const error = await new Promise<Error | null>((resolve) => {
      command.on('start', () => {
        run.signal.addEventListener('abort', cancel);
        if (run.signal.aborted) cancel();
      });
      command.on('stderr', (line: string) => {
        tail.add(line);
        watchdog.hear(line);
        cpuMs += cpuMsOf(line);
        run.onLine?.(line);
      });
      command.on('end', () => resolve(null));
      command.on('error', (cause: Error) => resolve(cause));
      command.run();
    });
    return outcomeOf(error, ending.reason(), tail, cpuMs);
  } finally {
    watchdog.over();
    ending.over();
    clearTimeout(deadline);
    run.signal.removeEventListener('abort', cancel);
  }
}
