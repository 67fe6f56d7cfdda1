/**
 * What an operation may cost at most, worked out once its variables are known: a rule that sees only the text lets
 * `first: $n` pass with any n. Every object counts 1 (or its @cost), lists count their page size times what is in them.
 */
import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { isIncluded } from '../execute/collect-fields.rules.ts';
import type { NormalOperation } from '../plan/normalise.rules.ts';
import { type CostHints, readCostHints } from './cost-hints.rules.ts';

type Values = Readonly<Record<string, unknown>>;
export type CostOf = (coerced: Values) => number;

/** Items expected of a list that takes no page size. */
const UNSIZED_LIST = 10;
const MUTATION = 10;
const INTROSPECTION = 100;
const PAGE_ARGUMENTS = ['first', 'last'] as const;
const PAGE_FIELDS = new Set(['edges', 'nodes']);

const sum = (parts: readonly CostOf[]): CostOf => {
  const [only] = parts;
  if (parts.length <= 1) return only ?? (() => 0);
  return (values) => parts.reduce((total, part) => total + part(values), 0);
};

function literal(argument: ArgumentNode): CostOf | null {
  const { value } = argument;
  if (value.kind === Kind.INT) return () => Number(value.value);
  if (value.kind !== Kind.VARIABLE) return null;
  const name = value.name.value;
  return (values) => (typeof values[name] === 'number' ? values[name] : UNSIZED_LIST);
}

/** The page size that a field is asked for: literal, variable, or the schema's default. Null when it takes none. */
function pageSize(field: GraphQLField<unknown, unknown>, node: FieldNode): CostOf | null {
  const sizes = PAGE_ARGUMENTS.flatMap((name) => {
    const definition = field.args.find((argument) => argument.name === name);
    if (definition === undefined) return [];
    const given = node.arguments?.find((argument) => argument.name.value === name);
    const size = given === undefined ? null : literal(given);
    if (size !== null) return [size];
    return typeof definition.defaultValue === 'number' ? [() => definition.defaultValue as number] : [];
  });
  if (sizes.length === 0) return null;
  return (values) => Math.max(0, ...sizes.map((size) => size(values)));
}

interface Reading {
  readonly schema: GraphQLSchema;
  readonly normal: NormalOperation;
  readonly hints: CostHints;
}

function fieldOf({ schema }: Reading, typeName: string, name: string): GraphQLField<unknown, unknown> | undefined {
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function compileField(reading: Reading, typeName: string, node: FieldNode, page: CostOf | null): CostOf {
  const name = node.name.value;
  if (name.startsWith('__')) return () => (name === '__typename' ? 0 : INTROSPECTION);
  const field = fieldOf(reading, typeName, name);
  if (field === undefined) return () => 0;
  const hint = reading.hints.get(`${typeName}.${name}`);
  const named = getNamedType(field.type);
  const own = hint?.weight ?? (isLeafType(named) ? 0 : 1);
  const size = pageSize(field, node);
  const isList = isListType(getNullableType(field.type));
  const inner =
    node.selectionSet !== undefined && isCompositeType(named)
      ? compileSet(reading, named.name, node.selectionSet, isList ? null : size)
      : () => 0;
  const each: CostOf = (values) => own + inner(values);
  if (!isList) return each;
  const times = size ?? (PAGE_FIELDS.has(name) ? page : null) ?? (() => hint?.assumedSize ?? UNSIZED_LIST);
  return (values) => times(values) * each(values);
}

function compileSet(reading: Reading, typeName: string, set: SelectionSetNode, page: CostOf | null): CostOf {
  return sum(
    set.selections.map((selection): CostOf => {
      const cost = compileSelection(reading, typeName, selection, page);
      const { directives } = selection;
      if (directives === undefined || directives.length === 0) return cost;
      return (values) => (isIncluded(directives, values) ? cost(values) : 0);
    }),
  );
}

function compileSelection(
  reading: Reading,
  typeName: string,
  selection: SelectionSetNode['selections'][number],
  page: CostOf | null,
): CostOf {
  if (selection.kind === Kind.FIELD) return compileField(reading, typeName, selection, page);
  if (selection.kind === Kind.INLINE_FRAGMENT)
    return compileSet(reading, selection.typeCondition?.name.value ?? typeName, selection.selectionSet, page);
  const fragment = reading.normal.fragments.get(selection.name.value);
  return fragment === undefined ? () => 0 : compileSet(reading, fragment.typeCondition.name.value, fragment.selectionSet, page);
}

/** Compiles the cost of an operation to a function of its variables, at least 1. */
export function compileCost(
  supergraph: { readonly apiSchema: GraphQLSchema; readonly sdl: string },
  normal: NormalOperation,
): CostOf {
  const reading: Reading = { schema: supergraph.apiSchema, normal, hints: readCostHints(supergraph.sdl) };
  const root = supergraph.apiSchema.getRootType(normal.operation.operation);
  const cost = compileSet(reading, root?.name ?? 'Query', normal.operation.selectionSet, null);
  const base =
    normal.operation.operation === OperationTypeNode.MUTATION ? MUTATION * normal.operation.selectionSet.selections.length : 1;
  return (values) => Math.ceil(base + cost(values));
}
