import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { giveUp, say } from './say.mjs';

const PACKAGE_OF = { 'redis-server': 'redis-server', ffmpeg: 'ffmpeg', ffprobe: 'ffmpeg', chromium: 'chromium' };

function isOnPath(tool) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, tool), constants.X_OK);
      return true;
    } catch {
      return false; // Not in this folder of the path; the next may have it.
    }
  });
}

/** The way this user may install system packages without being asked, or null. */
function installer() {
  if (!existsSync('/usr/bin/apt-get')) return null;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

function aptGet(prefix, args) {
  const [command, ...rest] = [...prefix, 'apt-get', ...args];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

/** Makes sure that the tools are there: installs Debian's packages where it may, else says the one line to run. */
export function ensureSystemTools(tools) {
  const missing = tools.filter((tool) => !isOnPath(tool));
  if (missing.length === 0) return;
  const packages = [...new Set(missing.map((tool) => PACKAGE_OF[tool]))];
  const line = `apt-get install -y ${packages.join(' ')}`;
  const prefix = installer();
  if (prefix === null) giveUp(`${missing.join(' and ')} is missing. Run: sudo ${line}`);
  say(`Installing ${packages.join(', ')} from the system's packages …`);
  const done =
    aptGet(prefix, ['install', '-y', '-qq', '--no-install-recommends', ...packages]) ||
    (aptGet(prefix, ['update', '-qq']) && aptGet(prefix, ['install', '-y', '-qq', '--no-install-recommends', ...packages]));
  if (!done || !packages.every((name) => tools.filter((tool) => PACKAGE_OF[tool] === name).every(isOnPath))) {
    giveUp(`${packages.join(' and ')} could not be installed. Run: sudo apt-get update && sudo ${line}`);
  }
}
