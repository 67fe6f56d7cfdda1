import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const PREFIX = 'streamgate-media-';

export interface JobFolder extends AsyncDisposable {
  readonly path: string;
}

/** Makes a folder for one job; disposing removes it with all that is in it. Its name holds our process id, for the sweep. */
export async function makeJobFolder(workDir: string): Promise<JobFolder> {
  const path = await mkdtemp(join(workDir, `${PREFIX}${process.pid}-`));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Removes the folders that workers left behind when they were killed. Returns how many. */
export async function sweepJobFolders(workDir: string): Promise<number> {
  const names = (await readdir(workDir)).filter((name) => name.startsWith(PREFIX));
  const dead = names.filter((name) => !isAlive(Number.parseInt(name.slice(PREFIX.length), 10) || 0));
  await Promise.all(dead.map((name) => rm(join(workDir, name), { recursive: true, force: true })));
  return dead.length;
}
