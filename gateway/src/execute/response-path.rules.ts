/** A place in the answer as the planner writes it: response keys, and "@" for each element of a list. */
export type PlanPath = readonly string[];
export type ResponsePath = readonly (string | number)[];

/** Objects of an answer under construction: from a subgraph's JSON, or made by graphql-js. */
export type Entity = Record<string, unknown>;

export const own = (object: Entity, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

/** Calls `found` for every object at the path, in order; nulls on the way are passed over. */
export function walk(value: unknown, path: PlanPath, found: (entity: Entity) => void, at = 0): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    const next = path[at] === '@' ? at + 1 : at;
    for (const element of value) walk(element, path, found, next);
    return;
  }
  const key = path[at];
  if (key === undefined) found(value as Entity);
  else walk(own(value as Entity, key), path, found, at + 1);
}

/** Where each object at the path stands in the answer; only errors need it. The same object may stand in several places. */
export function pathsOf(root: unknown, path: PlanPath): Map<Entity, ResponsePath[]> {
  const places = new Map<Entity, ResponsePath[]>();
  const visit = (value: unknown, at: number, here: ResponsePath): void => {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) {
      const next = path[at] === '@' ? at + 1 : at;
      value.forEach((element, index) => {
        visit(element, next, [...here, index]);
      });
      return;
    }
    const key = path[at];
    if (key === undefined) places.set(value as Entity, [...(places.get(value as Entity) ?? []), here]);
    else visit(own(value as Entity, key), at + 1, [...here, key]);
  };
  visit(root, 0, []);
  return places;
}
