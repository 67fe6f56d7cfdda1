const KEPT_LINES = 12;
const LONGEST_LINE = 300;
const TROUBLE = /\[(?:error|fatal|panic)\] /;

/** The last lines of trouble that a tool wrote with "-loglevel level+…", without any path or address of this machine. */
export interface StderrTail {
  add(line: string): void;
  readonly text: string;
  /** Lines of trouble over the whole run. */
  readonly lines: number;
}

const clean = (line: string): string =>
  line
    .replace(TROUBLE, '')
    .replace(/ @ 0x[0-9a-f]+/g, '')
    .replace(/(?:file:|unix:)?(?:\/[\w.@+-]+){2,}\/?/g, '<file>')
    .trim()
    .slice(0, LONGEST_LINE);

export function createStderrTail(): StderrTail {
  const kept: string[] = [];
  let lines = 0;
  return {
    add: (line) => {
      if (!TROUBLE.test(line)) return;
      lines += 1;
      kept.push(clean(line));
      if (kept.length > KEPT_LINES) kept.shift();
    },
    get text() {
      return kept.join('\n');
    },
    get lines() {
      return lines;
    },
  };
}
