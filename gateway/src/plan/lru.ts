export interface Lru<Value> {
  /** The value of a key, made when it is not there. */
  get(key: string, make: () => Value): Value;
}

/** A map that keeps the values used last, at most `max`. */
export function createLru<Value>(max: number): Lru<Value> {
  const values = new Map<string, Value>();
  return {
    get: (key, make) => {
      const known = values.get(key);
      const value = known ?? make();
      if (known !== undefined) values.delete(key);
      values.set(key, value);
      const oldest = values.size > max ? values.keys().next().value : undefined;
      if (oldest !== undefined) values.delete(oldest);
      return value;
    },
  };
}
