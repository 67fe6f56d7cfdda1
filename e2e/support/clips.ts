import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../test-results/clips');

const ffmpeg = (args: readonly string[], path: string): void => {
  execFileSync('ffmpeg', ['-v', 'error', '-y', ...args, path]);
};

function made(name: string, make: (path: string) => void): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  if (!existsSync(path)) make(path);
  return path;
}

const picture = (seconds: number, size = '640x360'): string[] => [
  '-f',
  'lavfi',
  '-i',
  `testsrc2=size=${size}:rate=25:duration=${seconds}`,
];
const sound = (seconds: number): string[] => ['-f', 'lavfi', '-i', `sine=frequency=440:duration=${seconds}`];
const encode = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-movflags', '+faststart'];

/** Small files made by FFmpeg or by hand, one for each thing a person may bring. */
export const clips = {
  plain: (seconds = 4) =>
    made(`plain-${seconds}.mp4`, (path) => ffmpeg([...picture(seconds), ...sound(seconds), ...encode, '-c:a', 'aac'], path)),
  silent: () => made('silent.mp4', (path) => ffmpeg([...picture(2), ...encode], path)),
  soundOnly: () => made('sound.m4a', (path) => ffmpeg([...sound(2), '-c:a', 'aac'], path)),
  text: () => made('text.mp4', (path) => writeFileSync(path, 'This is not a video.\n'.repeat(200))),
  /** Its index says four seconds; half of the bytes are missing. */
  truncated: () =>
    made('truncated.mp4', (path) => {
      const whole = readFileSync(clips.plain(4));
      writeFileSync(path, whole.subarray(0, Math.floor(whole.length / 2)));
    }),
  playlistToHost: (url: string) =>
    made('playlist-host.mp4', (path) =>
      writeFileSync(path, `#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\n${url}\n#EXT-X-ENDLIST\n`),
    ),
  playlistToFile: () =>
    made('playlist-file.mp4', (path) =>
      writeFileSync(path, '#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\n/etc/passwd\n#EXT-X-ENDLIST\n'),
    ),
  /** Large enough that an upload can be cut in the middle. */
  heavy: (mebibytes: number) =>
    made(`heavy-${mebibytes}.mp4`, (path) => {
      ffmpeg([...picture(3), ...sound(3), ...encode, '-c:a', 'aac'], path);
      // A "free" box (ISO/IEC 14496-12 8.1.2) after the film: bytes that every reader skips.
      const padding = Buffer.alloc(mebibytes * 1_048_576);
      padding.writeUInt32BE(padding.length, 0);
      padding.write('free', 4, 'ascii');
      writeFileSync(path, Buffer.concat([readFileSync(path), padding]));
    }),
} as const;
