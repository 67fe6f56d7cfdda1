import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { mergeInto } from './merge.rules.ts';
import { type Entity, own } from './response-path.rules.ts';
import { typeTest } from './type-names.rules.ts';

/** Makes what `_entities` is asked with from an object of the answer; null when a part is missing. */
export type Represent = (entity: Entity) => Entity | null;

type Add = (source: Entity, result: Entity) => boolean;

const inList = (value: unknown, represent: Represent): unknown => {
  if (value === null) return null;
  return Array.isArray(value) ? value.map((element) => inList(element, represent)) : represent(value as Entity);
};

function compileSelection(schema: GraphQLSchema, selection: QueryPlanSelectionNode): Add {
  if (selection.kind === 'Field') {
    const key = selection.alias ?? selection.name;
    const inner = selection.selections === undefined ? null : compileRepresentation(schema, selection.selections);
    return (source, result) => {
      const value = own(source, key);
      if (value === undefined) return false;
      result[key] = inner === null ? value : inList(value, inner);
      return true;
    };
  }
  if (selection.typeCondition === undefined) return () => true;
  const fits = typeTest(schema, selection.typeCondition);
  const represent = compileRepresentation(schema, selection.selections);
  return (source, result) => {
    const part = fits(own(source, '__typename')) ? represent(source) : null;
    if (part !== null) mergeInto(result, part);
    return true;
  };
}

/** Compiles the planner's `requires`. */
export function compileRepresentation(schema: GraphQLSchema, selections: readonly QueryPlanSelectionNode[]): Represent {
  const [only, other] = selections;
  if (only?.kind === 'InlineFragment' && only.typeCondition !== undefined && other === undefined) {
    const fits = typeTest(schema, only.typeCondition);
    const represent = compileRepresentation(schema, only.selections);
    return (entity) => (fits(own(entity, '__typename')) ? represent(entity) : null);
  }
  const adds = selections.map((selection) => compileSelection(schema, selection));
  return (entity) => {
    const result: Entity = {};
    for (const add of adds) if (!add(entity, result)) return null;
    return result;
  };
}
