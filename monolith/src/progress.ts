const started = performance.now();

/** One line a step, with the seconds since the start; on standard error, so that --json keeps standard output clean. */
export function tell(text: string): void {
  const at = ((performance.now() - started) / 1_000).toFixed(1).padStart(6);
  process.stderr.write(`${at} s  ${text}\n`);
}
