/**
 * The shape of an answer, compiled once per operation: which keys in which order, what may be null, what a leaf may hold.
 * Subgraphs answer with more than was asked (keys, type names) and in their own order; this gives the client what it asked.
 */
import {
  type GraphQLCompositeType,
  type GraphQLLeafType,
  type GraphQLNullableType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type Selected } from './collect-fields.rules.ts';
import type { Entity, ResponsePath } from './response-path.rules.ts';

/** Stands for a value that may not be there: it makes its parent null, up to the next part that may be (GraphQL 6.4.4). */
const INVALID = Symbol('invalid');

export type Variables = Readonly<Record<string, unknown>>;

/** What one projection reads and writes down. */
interface Notes {
  readonly variables: Variables;
  readonly path: (string | number)[];
  /** Places where a value was missing or of a wrong kind. */
  readonly wrong: ResponsePath[];
}

type Complete = (value: unknown, notes: Notes) => unknown;
/** Values that do not come from subgraphs: introspection, by response key of the root. */
export type RootValues = ReadonlyMap<string, (variables: Variables) => unknown>;

const note = (notes: Notes): typeof INVALID => {
  notes.wrong.push([...notes.path]);
  return INVALID;
};

const KINDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: Number.isInteger,
  Float: (value) => typeof value === 'number',
  Boolean: (value) => typeof value === 'boolean',
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string' || Number.isInteger(value),
};

function compileLeaf(type: GraphQLLeafType): Complete {
  const names = isEnumType(type) ? new Set<unknown>(type.getValues().map((value) => value.name)) : null;
  const fits = names === null ? KINDS[type.name] : (value: unknown) => names.has(value);
  return fits === undefined ? (value) => value : (value, notes) => (fits(value) ? value : note(notes));
}

function compileList(item: Complete): Complete {
  return (value, notes) => {
    if (!Array.isArray(value)) return note(notes);
    const list = new Array<unknown>(value.length);
    let valid = true;
    for (let index = 0; index < value.length; index++) {
      notes.path.push(index);
      list[index] = item(value[index], notes);
      notes.path.pop();
      if (list[index] === INVALID) valid = false;
    }
    return valid ? list : INVALID;
  };
}

function compileNullable(selected: Selected, type: GraphQLNullableType & GraphQLOutputType, sets: SelectionSetNode[]): Complete {
  if (isListType(type)) return compileList(compileType(selected, type.ofType, sets));
  return isLeafType(type) ? compileLeaf(type) : compileComposite(selected, type as GraphQLCompositeType, sets);
}

function compileType(selected: Selected, type: GraphQLOutputType, sets: SelectionSetNode[]): Complete {
  if (isNonNullType(type)) {
    const inner = compileNullable(selected, type.ofType, sets);
    return (value, notes) => (value === null || value === undefined ? note(notes) : inner(value, notes));
  }
  const inner = compileNullable(selected, type, sets);
  return (value, notes) => {
    if (value === null || value === undefined) return null;
    const result = inner(value, notes);
    return result === INVALID ? null : result;
  };
}

/** Compiles per concrete type, when the first object of that type comes by. */
function compileComposite(selected: Selected, type: GraphQLCompositeType, sets: SelectionSetNode[]): Complete {
  const known = new Map<unknown, Complete>();
  const forType = (object: GraphQLObjectType): Complete => {
    const complete = known.get(object.name) ?? compileObject(selected, object, sets);
    known.set(object.name, complete);
    return complete;
  };
  if (isObjectType(type)) return (value, notes) => forType(type)(value, notes);
  return (value, notes) => {
    const name = typeof value === 'object' && value !== null ? (value as Entity)['__typename'] : undefined;
    const complete = known.get(name);
    if (complete !== undefined) return complete(value, notes);
    const object = typeof name === 'string' ? selected.schema.getType(name) : undefined;
    const possible = isObjectType(object) && isAbstractType(type) && selected.schema.isSubType(type, object);
    return possible ? forType(object)(value, notes) : note(notes);
  };
}

interface FieldPlan {
  readonly key: string;
  readonly complete: Complete;
}

function compileObject(selected: Selected, type: GraphQLObjectType, sets: SelectionSetNode[], roots?: RootValues): Complete {
  const definitions = type.getFields();
  const fields: FieldPlan[] = [];
  for (const [key, nodes] of collectFields(selected, type, sets)) {
    const name = nodes[0]?.name.value ?? '';
    const definition = definitions[name];
    const root = roots?.get(key);
    const inner = nodes.flatMap((node) => (node.selectionSet === undefined ? [] : [node.selectionSet]));
    if (root !== undefined) fields.push({ key, complete: (_value, notes) => root(notes.variables) });
    else if (name === '__typename') fields.push({ key, complete: () => type.name });
    else if (definition !== undefined) fields.push({ key, complete: compileType(selected, definition.type, inner) });
  }
  return (value, notes) => {
    if (typeof value !== 'object' || value === null) return note(notes);
    const object: Entity = {};
    for (const { key, complete } of fields) {
      notes.path.push(key);
      const result = complete(Object.hasOwn(value, key) ? (value as Entity)[key] : null, notes);
      notes.path.pop();
      if (result === INVALID) return INVALID;
      object[key] = result;
    }
    return object;
  };
}

export interface Projected {
  readonly data: Entity | null;
  /** Places where something was missing that must be there. */
  readonly wrong: readonly ResponsePath[];
}

/** Compiles the projection of an operation's root type. */
export function compileProjection(
  selected: Selected,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  roots: RootValues,
): (root: Entity, variables: Variables) => Projected {
  const complete = compileObject(selected, type, [set], roots);
  return (root, variables) => {
    const notes: Notes = { variables, path: [], wrong: [] };
    const data = complete(root, notes);
    return { data: data === INVALID ? null : (data as Entity), wrong: notes.wrong };
  };
}
