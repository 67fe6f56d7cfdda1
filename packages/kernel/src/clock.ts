/** The only source of now for rules and use cases: Unix milliseconds. Tests hand in their own. */
export interface Clock {
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };
