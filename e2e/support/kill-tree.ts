import { execFileSync } from 'node:child_process';

/** A process and everything it started, the youngest last. */
function treeOf(root: number): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const below = (pid: number): number[] => [
    pid,
    ...pairs.flatMap(([child, parent]) => (parent === pid ? below(child ?? 0) : [])),
  ];
  return below(root);
}

/** Ends a process and all below it at once, as a power cut would: nobody is asked to tidy up. */
export function killTree(root: number): void {
  for (const pid of treeOf(root)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself when the one above it did.
    }
  }
}
