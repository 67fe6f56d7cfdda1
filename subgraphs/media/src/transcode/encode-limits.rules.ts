import { gibibytes, hours, mebibytes, minutes } from '@streamgate/kernel/units';
import type { SourceFacts } from './source-facts.rules.ts';

export interface EncodeLimits {
  readonly addressSpaceBytes: number;
  readonly cpuS: number;
  readonly fileBytes: number;
  readonly openFiles: number;
  readonly deadlineMs: number;
  readonly stallMs: number;
}

const UNKNOWN_DURATION_MS = hours(2);
const HD_PIXELS = 1920 * 1088;
/** No new frame for so long means that FFmpeg hangs; generous: on a busy machine it works behind everything else. */
const STALL_MS = minutes(2);

/** Beyond a few cores, each brings its threads and their frames. */
const FEW_CORES = 4;

/** How much one ladder may use: measured use (1.31 GB of addresses for 1080p, about 2 CPU seconds a second) times a margin. */
export function encodeLimits(facts: SourceFacts, rungs: number, cores: number): EncodeLimits {
  const durationMs = facts.durationMs ?? UNKNOWN_DURATION_MS;
  const size = Math.max(1, (facts.video.width * facts.video.height) / HD_PIXELS);
  return {
    addressSpaceBytes: Math.round(gibibytes(4) * Math.min(4, size) + mebibytes(256) * Math.max(0, cores - FEW_CORES)),
    cpuS: Math.round(600 + (durationMs / 1_000) * 20 * rungs * size),
    fileBytes: gibibytes(1),
    openFiles: 64,
    deadlineMs: Math.round(minutes(10) + durationMs * 40 * size),
    stallMs: STALL_MS,
  };
}
