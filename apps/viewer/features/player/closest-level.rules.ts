interface Level {
  readonly index: number;
  readonly height: number;
}

/** The level of a height, or the best one below it, or the lowest there is. */
export function closestLevel<T extends Level>(levels: readonly T[], height: number): T | null {
  const sorted = levels.toSorted((one, other) => other.height - one.height);
  return sorted.find((level) => level.height <= height) ?? sorted.at(-1) ?? null;
}
