import type { Entity } from './response-path.rules.ts';

const isObject = (value: unknown): value is Entity => typeof value === 'object' && value !== null;

/**
 * Merges what a subgraph answered into the answer under construction: new keys are taken over as they are, objects and lists
 * of the same length are merged inside, anything else is replaced. Only own keys count, and `__proto__` never does.
 */
export function mergeInto(target: Entity, source: Entity): void {
  for (const key of Object.keys(source)) {
    if (key === '__proto__') continue;
    const incoming = source[key];
    const present = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isObject(present) && isObject(incoming)) target[key] = mergeValue(present, incoming);
    else target[key] = incoming;
  }
}

function mergeValue(present: Entity, incoming: Entity): unknown {
  if (present === incoming) return present;
  if (!Array.isArray(present) && !Array.isArray(incoming)) {
    mergeInto(present, incoming);
    return present;
  }
  if (!Array.isArray(present) || !Array.isArray(incoming) || present.length !== incoming.length) return incoming;
  incoming.forEach((element, index) => {
    const before: unknown = present[index];
    present[index] = isObject(before) && isObject(element) ? mergeValue(before, element) : element;
  });
  return present;
}
