/**
 * How a media tool is started: under prlimit (address space, CPU time, file size, open files) and setpriv (dies with its
 * worker, gains no privilege), and behind what answers people (nice). Where the system lacks one of them (macOS), the tool runs without it.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Fault } from '@streamgate/kernel/fault';
import { gibibytes } from '@streamgate/kernel/units';

export interface ProcessLimits {
  readonly addressSpaceBytes: number;
  readonly cpuS: number;
  readonly fileBytes: number;
  readonly openFiles: number;
}

/** For short looks at a file: probing, pictures. */
export const SMALL_LIMITS: ProcessLimits = { addressSpaceBytes: gibibytes(4), cpuS: 120, fileBytes: gibibytes(1), openFiles: 64 };

/** Finds a program on the PATH; null when there is none that may be run. */
function findProgram(name: string, path: string): string | null {
  for (const folder of path.split(delimiter)) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {} // Not in this folder: look in the next.
  }
  return null;
}

export interface MediaTools {
  readonly ffmpeg: string;
  readonly ffprobe: string;
  readonly prlimit: string | null;
  readonly setpriv: string | null;
  readonly nice: string | null;
}

/** Finds FFmpeg and the tools that confine it; without FFmpeg nothing can be transcoded, so that is a fault. */
export function findMediaTools(path: string): MediaTools {
  const ffmpeg = findProgram('ffmpeg', path);
  const ffprobe = findProgram('ffprobe', path);
  if (ffmpeg === null || ffprobe === null)
    throw new Fault('FFmpeg is not installed. On Debian: apt-get install ffmpeg', { retryable: false });
  return {
    ffmpeg,
    ffprobe,
    prlimit: findProgram('prlimit', path),
    setpriv: findProgram('setpriv', path),
    nice: findProgram('nice', path),
  };
}

/** The words that go before a tool's own command line. */
export function confine(tools: MediaTools, limits: ProcessLimits, program: string): readonly string[] {
  const nice = tools.nice === null ? [] : [tools.nice, '-n', '5'];
  const priv = tools.setpriv === null ? [] : [tools.setpriv, '--pdeathsig', 'SIGKILL', '--no-new-privs'];
  const rlimits =
    tools.prlimit === null
      ? []
      : [
          tools.prlimit,
          `--as=${limits.addressSpaceBytes}`,
          `--cpu=${limits.cpuS}`,
          `--fsize=${limits.fileBytes}`,
          `--nofile=${limits.openFiles}`,
          '--core=0',
        ];
  return [...nice, ...priv, ...rlimits, program];
}
