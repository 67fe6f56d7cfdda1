/** One rung to encode. */
export interface Rung {
  /** "v720": the short side. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Cap of the capped CRF, bits per second. */
  readonly maxBps: number;
}

interface Step {
  readonly shortSide: number;
  readonly maxBps: number;
}

/** The fixed ladder (short side, cap): see docs/decisions/2026-11-21-one-decode-cut-by-us.md. */
const STEPS: readonly Step[] = [
  { shortSide: 1080, maxBps: 5_000_000 },
  { shortSide: 720, maxBps: 2_800_000 },
  { shortSide: 480, maxBps: 1_400_000 },
  { shortSide: 360, maxBps: 800_000 },
  { shortSide: 240, maxBps: 400_000 },
];
const LOWEST_OFFERED = 360;
const FAST_FRAME_RATE = 40;
/** Two rungs nearer than this in size are not worth both. */
const STEP_APART = 0.85;

const even = (length: number): number => Math.max(2, Math.round(length / 2) * 2);

function capFor(shortSide: number): number {
  const above = STEPS.findLast((step) => step.shortSide >= shortSide) ?? STEPS[0];
  return above?.maxBps ?? 5_000_000;
}

/**
 * The rungs for a source as shown, best first. Never larger than the source; the top rung has the source's own size up to
 * 1080 on its short side; below it come standard sizes that are clearly smaller, down to 360.
 */
export function ladderFor(source: { width: number; height: number; frameRate: number }): readonly Rung[] {
  const short = Math.min(source.width, source.height);
  const top = Math.min(short, STEPS[0]?.shortSide ?? short);
  const below = STEPS.filter(({ shortSide }) => shortSide <= top * STEP_APART && shortSide >= LOWEST_OFFERED);
  const fast = source.frameRate > FAST_FRAME_RATE ? 1.4 : 1;
  return [top, ...below.map(({ shortSide }) => shortSide)].map((shortSide) => {
    const scale = shortSide / short;
    return {
      name: `v${even(shortSide)}`,
      width: even(source.width * scale),
      height: even(source.height * scale),
      maxBps: Math.round(capFor(shortSide) * fast),
    };
  });
}
