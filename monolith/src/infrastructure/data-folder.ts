import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placePostgresData } from '@streamgate/embedded/postgres';
import { Fault } from '@streamgate/kernel/fault';

/** Folders below the data folder. */
export interface DataFolder {
  readonly root: string;
  readonly postgres: string;
  readonly redis: string;
  readonly chain: string;
  readonly objects: string;
  readonly logs: string;
}

export function dataFolder(root: string): DataFolder {
  const below = (name: string): string => join(root, name);
  return {
    root,
    postgres: below('postgres'),
    redis: below('redis'),
    chain: below('chain'),
    objects: below('objects'),
    logs: below('logs'),
  };
}

/** True for a live StreamGate: a process that was killed may stand in the table for a while, and its number may be another's now. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false; // No such process: the lock was left behind by a crash.
  }
  // Where there is no /proc, the number has to do. A dead process that nobody has collected has an empty command line.
  const commandLine = process.platform === 'linux' ? readIfThere(`/proc/${pid}/cmdline`) : 'monolith';
  return commandLine.includes('monolith');
}

/** Takes the data folder for this process; a second StreamGate on the same data is refused by name. */
export function lockDataFolder(folder: DataFolder): () => void {
  mkdirSync(folder.logs, { recursive: true });
  mkdirSync(folder.objects, { recursive: true });
  const file = join(folder.root, 'lock');
  const holder = Number(readIfThere(file));
  if (holder > 0 && holder !== process.pid && isRunning(holder)) {
    throw new Fault(
      `StreamGate already runs on ${folder.root} (process ${holder}). Stop it first, or set STREAMGATE_HOME and STREAMGATE_PORT.`,
      { retryable: false },
    );
  }
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

/** Forgets all kept data: database, queues, chain, objects. Logs stay. */
export function forgetData(folder: DataFolder): void {
  for (const path of [placePostgresData(folder.postgres), folder.redis, folder.chain, folder.objects]) {
    rmSync(path, { recursive: true, force: true });
  }
}
