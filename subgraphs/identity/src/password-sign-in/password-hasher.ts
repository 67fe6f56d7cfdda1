/**
 * Argon2id with OWASP's first choice of cost: 19 MiB, two passes. A hash takes some 30 ms of a core, so at most two run at
 * a time and a short line waits; whoever finds the line full is told to come back, and other requests keep their cores.
 */
import { hash, verify } from '@node-rs/argon2';

/** The library's algorithm is Argon2id unless told otherwise. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 } as const;
const AT_A_TIME = 2;
const LINE_MAX = 50;

export interface PasswordHasher {
  /** The hash as a PHC string; null when the line is full. */
  hash(password: string): Promise<string | null>;
  /** Whether the password fits; takes as long where there is no hash to compare with. Null when the line is full. */
  verify(passwordHash: string | null, password: string): Promise<boolean | null>;
}

export function createPasswordHasher(limits = { atATime: AT_A_TIME, lineMax: LINE_MAX }): PasswordHasher {
  let running = 0;
  const line: (() => void)[] = [];
  let decoy: Promise<string> | null = null;

  async function inLine<Value>(work: () => Promise<Value>): Promise<Value | null> {
    if (running >= limits.atATime) {
      if (line.length >= limits.lineMax) return null;
      await new Promise<void>((resolve) => line.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next === undefined) running -= 1;
      else next(); // Hands its place on, so that `running` stays as it is.
    }
  }

  /** Nobody's hash, of the same cost: unknown e-mails are compared with it. */
  const decoyHash = (): Promise<string> => {
    decoy ??= hash(crypto.randomUUID(), COST);
    return decoy;
  };

  return {
    hash: (password) => inLine(() => hash(password, COST)),
    verify: (passwordHash, password) =>
      inLine(async () => {
        const fits = await verify(passwordHash ?? (await decoyHash()), password);
        return fits && passwordHash !== null;
      }),
  };
}
