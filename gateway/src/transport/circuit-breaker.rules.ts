/** Calls that fail in a row before a subgraph is left alone. */
const FAILURES = 5;
/** How long it is left alone before one call may try again. */
const REST_MS = 2_000;

export interface Breaker {
  /** False while the subgraph is left alone. A call that may pass has to report how it ended. */
  mayPass(now: number): boolean;
  succeeded(): void;
  failed(now: number): void;
}

/** Keeps calls away from a subgraph that does not answer, so that waiting requests do not pile up. */
export function createBreaker(): Breaker {
  let failures = 0;
  let restUntil = 0;
  return {
    mayPass: (now) => {
      if (failures < FAILURES) return true;
      if (now < restUntil) return false;
      restUntil = now + REST_MS; // One trial; the others keep waiting for its end.
      return true;
    },
    succeeded: () => {
      failures = 0;
    },
    failed: (now) => {
      failures += 1;
      restUntil = now + REST_MS;
    },
  };
}
