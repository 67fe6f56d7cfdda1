import type { FetchNode } from '@apollo/query-planner';
import type { GraphErrorJson } from '@streamgate/service/graph/graph-request';
import type { GraphQLSchema } from 'graphql';
import { type FetchFacts, failEntities, fetchFacts, placesOf, type Step } from './compile-fetch.ts';
import { mergeInto } from './merge.rules.ts';
import { compileRepresentation, type Represent } from './representation.rules.ts';
import { type Entity, own, type PlanPath, walk } from './response-path.rules.ts';
import { compileRewrites, type Rewrite } from './rewrites.rules.ts';
import { errorAt, type Run } from './run.ts';

/** What goes to `_entities`: each key once, with all objects of the answer that it stands for. */
interface Batch {
  readonly representations: Entity[];
  readonly targets: Entity[][];
}

/** One text for each different representation; most hold nothing but text, for which this is quicker than JSON. */
function keyOf(representation: Entity): string {
  let key = '';
  for (const name of Object.keys(representation)) {
    const value = representation[name];
    if (typeof value !== 'string') return JSON.stringify(representation);
    key += `${name}:${value.length}:${value};`;
  }
  return key;
}

function gather(run: Run, path: PlanPath, represent: Represent, rewrite: Rewrite | null): Batch {
  const places = new Map<string, number>();
  const batch: Batch = { representations: [], targets: [] };
  walk(run.root, path, (entity) => {
    const representation = represent(entity);
    if (representation === null || !own(representation, '__typename')) return;
    rewrite?.(representation);
    const key = keyOf(representation);
    const place = places.get(key);
    if (place !== undefined) {
      batch.targets[place]?.push(entity);
      return;
    }
    places.set(key, batch.representations.length);
    batch.representations.push(representation);
    batch.targets.push([entity]);
  });
  return batch;
}

/** An error at `_entities[i].rest` belongs to `rest` of every object that entity i stands for. */
function placeErrors(run: Run, facts: FetchFacts, path: PlanPath, batch: Batch, errors: readonly GraphErrorJson[]): void {
  const placed = placesOf(run, path);
  for (const error of errors) {
    const [, index, ...rest] = error.path ?? [];
    const targets = typeof index === 'number' ? (batch.targets[index] ?? []) : batch.targets.flat();
    const ends = typeof index === 'number' ? [facts.translate(rest)] : facts.keys.map((key) => [key]);
    for (const place of targets.flatMap(placed)) for (const end of ends) run.errors.push(errorAt(error, [...place, ...end]));
  }
}

/** Compiles a fetch of entities: one request for all objects at the path, however many and however often the same. */
export function compileEntityFetch(schema: GraphQLSchema, fetch: FetchNode, path: PlanPath): Step {
  const facts = fetchFacts(schema, fetch);
  const represent = compileRepresentation(schema, fetch.requires ?? []);
  const rewriteInput = compileRewrites(schema, fetch.inputRewrites);
  const { name, query, operationName } = facts;
  return async (run) => {
    const batch = gather(run, path, represent, rewriteInput);
    const { representations, targets } = batch;
    if (representations.length === 0) return;
    try {
      const variables = facts.variablesFor(run);
      variables['representations'] = representations;
      const result = await run.send(name, { query, variables, operationName });
      if (result.errors !== undefined) placeErrors(run, facts, path, batch, result.errors);
      const received = result.data?.['_entities'];
      if (Array.isArray(received) && received.length === targets.length) merge(targets, received, facts.rewrite);
    } catch (failure) {
      failEntities(run, facts, path, targets.flat(), failure);
    }
  };
}

function merge(targets: readonly Entity[][], received: readonly (Entity | null)[], rewrite: Rewrite | null): void {
  received.forEach((entity, index) => {
    if (entity === null) return;
    for (const target of targets[index] ?? []) {
      if (rewrite !== null && own(entity, '__typename') === undefined) entity['__typename'] = own(target, '__typename');
      rewrite?.(entity);
      mergeInto(target, entity);
    }
  });
}
