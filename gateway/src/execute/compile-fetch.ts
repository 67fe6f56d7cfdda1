import type { FetchNode } from '@apollo/query-planner';
import type { GraphResult } from '@streamgate/service/graph/graph-request';
import type { SubgraphName } from '@streamgate/service/graph/subgraph';
import { type GraphQLSchema, Kind, parse, type SelectionSetNode } from 'graphql';
import { mergeInto } from './merge.rules.ts';
import { type Entity, type PlanPath, pathsOf, type ResponsePath, walk } from './response-path.rules.ts';
import { compileRewrites, renamedKeys } from './rewrites.rules.ts';
import { errorAt, failureAt, type Run } from './run.ts';

/** One compiled node of a plan. */
export type Step = (run: Run) => Promise<void>;

/** What both kinds of fetch share. */
export interface FetchFacts {
  readonly name: SubgraphName;
  readonly query: string;
  readonly operationName: string | undefined;
  /** Response keys that the fetch fills, on the root or on each entity. */
  readonly keys: readonly string[];
  readonly variablesFor: (run: Run) => Record<string, unknown>;
  readonly rewrite: ReturnType<typeof compileRewrites>;
  readonly translate: (rest: ResponsePath) => ResponsePath;
}

function responseKeys(set: SelectionSetNode | undefined): string[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.alias?.value ?? selection.name.value];
    return selection.kind === Kind.INLINE_FRAGMENT ? responseKeys(selection.selectionSet) : [];
  });
}

function keysOf(fetch: FetchNode): readonly string[] {
  const [operation] = parse(fetch.operation, { noLocation: true }).definitions;
  const set = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : undefined;
  const [first] = set?.selections ?? [];
  const inner = fetch.requires !== undefined && first?.kind === Kind.FIELD ? first.selectionSet : set;
  return [...new Set(responseKeys(inner))].filter((key) => key !== '__typename');
}

export function fetchFacts(schema: GraphQLSchema, fetch: FetchNode): FetchFacts {
  const usages = fetch.variableUsages ?? [];
  const renamed = renamedKeys(fetch.outputRewrites);
  return {
    name: fetch.serviceName as SubgraphName,
    query: fetch.operation,
    operationName: fetch.operationName,
    keys: keysOf(fetch),
    variablesFor: ({ variables }) => {
      const used: Record<string, unknown> = {};
      for (const name of usages) if (Object.hasOwn(variables, name)) used[name] = variables[name];
      return used;
    },
    rewrite: compileRewrites(schema, fetch.outputRewrites),
    translate: (rest) =>
      renamed.size === 0 ? rest : rest.map((part) => (typeof part === 'string' ? (renamed.get(part) ?? part) : part)),
  };
}

const isObject = (value: unknown): value is Entity => typeof value === 'object' && value !== null;

/** Compiles a fetch of root fields: sends it once and merges the answer at the path. */
export function compileRootFetch(schema: GraphQLSchema, fetch: FetchNode, path: PlanPath): Step {
  const facts = fetchFacts(schema, fetch);
  const { name, query, operationName } = facts;
  return async (run) => {
    const targets: Entity[] = [];
    walk(run.root, path, (entity) => targets.push(entity));
    if (targets.length === 0) return;
    let result: GraphResult;
    try {
      result = await run.send(name, { query, variables: facts.variablesFor(run), operationName });
    } catch (failure) {
      run.errors.push(...facts.keys.map((key) => failureAt(failure, [...path, key])));
      return;
    }
    for (const error of result.errors ?? []) run.errors.push(errorAt(error, [...path, ...facts.translate(error.path ?? [])]));
    if (!isObject(result.data)) return;
    facts.rewrite?.(result.data);
    for (const target of targets) mergeInto(target, result.data);
  };
}

/** At most so many errors are told for one fetch that failed as a whole. */
const MAX_ERRORS = 50;

/** The places of entities in the answer, found only when there is an error to place. */
export function placesOf(run: Run, path: PlanPath): (entity: Entity) => readonly ResponsePath[] {
  const places = pathsOf(run.root, path);
  return (entity) => places.get(entity) ?? [];
}

/** A whole fetch failed: one error for each field of each entity that stays empty. */
export function failEntities(run: Run, facts: FetchFacts, path: PlanPath, entities: Iterable<Entity>, failure: unknown): void {
  const placed = placesOf(run, path);
  const paths = [...entities].flatMap((entity) => placed(entity)).flatMap((place) => facts.keys.map((key) => [...place, key]));
  run.errors.push(...paths.slice(0, MAX_ERRORS).map((place) => failureAt(failure, place)));
}
