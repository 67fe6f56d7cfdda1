/**
 * All that is worked out about an operation before it runs: its plan, the shape of its answer, its cost. Kept by the parsed
 * document (the same text again) and by the normalised text (other white space, names or unused fragments).
 */
import type { QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, type GraphQLError, getVariableValues, Kind, visit } from 'graphql';
import type { Selected } from '../execute/collect-fields.rules.ts';
import type { Step } from '../execute/compile-fetch.ts';
import { compilePlan } from '../execute/compile-plan.ts';
import { compileProjection, type Projected, type Variables } from '../execute/compile-projection.rules.ts';
import { introspectionValues } from '../execute/introspection.rules.ts';
import type { Entity } from '../execute/response-path.rules.ts';
import { type CostOf, compileCost } from '../limits/compile-cost.rules.ts';
import type { LoadedSupergraph } from './load-supergraph.ts';
import { createLru } from './lru.ts';
import { type NormalOperation, normaliseOperation } from './normalise.rules.ts';

export interface Prepared {
  readonly normal: NormalOperation;
  readonly costOf: CostOf;
  /** True once the operation was planned; planning is what an unknown operation costs most. */
  readonly planned: () => boolean;
  readonly plan: () => QueryPlan;
  readonly step: () => Step;
  readonly coerce: (raw: Variables) => { readonly coerced: Variables } | { readonly errors: readonly GraphQLError[] };
  readonly project: (root: Entity, coerced: Variables) => Projected;
}

/** Null when the document has no such operation. */
export type Prepare = (document: DocumentNode, operationName: string | null | undefined) => Prepared | null;

const MAX_OPERATIONS = 1_000;
const MAX_SHAPES = 64;
const MAX_VARIABLE_ERRORS = 5;

const once = <Value>(make: () => Value) => {
  let known: { value: Value } | undefined;
  return {
    has: () => known !== undefined,
    get: () => {
      known ??= { value: make() };
      return known.value;
    },
  };
};

function conditionNames(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      for (const { value } of directive.arguments ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** One compiled shape for each set of conditions that occurs. */
function projections({ apiSchema }: LoadedSupergraph, normal: NormalOperation): Prepared['project'] {
  const names = conditionNames(normal.document);
  const shapes = createLru<ReturnType<typeof compileProjection>>(MAX_SHAPES);
  const type = apiSchema.getRootType(normal.operation.operation);
  if (type == null) throw new TypeError(`The graph has no ${normal.operation.operation}.`);
  return (root, coerced) => {
    const key = names.map((name) => (coerced[name] === true ? '1' : '0')).join('');
    const compile = () => {
      const selected: Selected = { schema: apiSchema, fragments: normal.fragments, conditions: coerced };
      const values = introspectionValues(apiSchema, selected, type, normal);
      return compileProjection(selected, type, normal.operation.selectionSet, values);
    };
    return shapes.get(key, compile)(root, coerced);
  };
}

function prepare(supergraph: LoadedSupergraph, normal: NormalOperation): Prepared {
  const plan = once(() => supergraph.plan(normal.document));
  const step = once(() => compilePlan(supergraph.fullSchema, plan.get()));
  const definitions = normal.operation.variableDefinitions ?? [];
  return {
    normal,
    costOf: compileCost(supergraph, normal),
    planned: plan.has,
    plan: plan.get,
    step: step.get,
    coerce: (raw) => {
      const result = getVariableValues(supergraph.apiSchema, definitions, raw, { maxErrors: MAX_VARIABLE_ERRORS });
      return result.coerced === undefined ? { errors: result.errors ?? [] } : { coerced: result.coerced };
    },
    project: projections(supergraph, normal),
  };
}

/** Makes the one place that prepares operations. */
export function createPrepare(supergraph: LoadedSupergraph): Prepare {
  const byDocument = new WeakMap<DocumentNode, Map<string, Prepared>>();
  const byText = createLru<Prepared>(MAX_OPERATIONS);
  return (document, operationName) => {
    const named = byDocument.get(document) ?? new Map<string, Prepared>();
    const known = named.get(operationName ?? '');
    if (known !== undefined) return known;
    const normal = normaliseOperation(document, operationName);
    if (normal === null) return null;
    const prepared = byText.get(normal.key, () => prepare(supergraph, normal));
    named.set(operationName ?? '', prepared);
    byDocument.set(document, named);
    return prepared;
  };
}
