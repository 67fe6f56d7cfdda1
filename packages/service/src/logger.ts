import { type Logger as PinoLogger, pino } from 'pino';

export type Logger = PinoLogger;

/** Keys that must never reach a log line, wherever they stand. */
const SECRET_PATHS = ['authorization', 'cookie', 'token', 'password', 'secret', 'signature', 'key'].flatMap((name) => [
  name,
  `*.${name}`,
  `*.*.${name}`,
]);

/** JSON lines on stderr, one event each; standard output belongs to the command line. */
export const createLogger = (name: string, level: string = 'info'): Logger =>
  pino(
    { name, level, base: null, redact: { paths: SECRET_PATHS, censor: '[secret]' }, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination(2),
  );
