import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
} from 'graphql';
import type { NormalOperation } from '../plan/normalise.rules.ts';
import { collectFields, type Selected } from './collect-fields.rules.ts';
import type { RootValues, Variables } from './compile-projection.rules.ts';

const INTROSPECTION = new Set(['__schema', '__type']);

/** Answers the introspection fields of an operation from the API schema, once per compiled operation. */
export function introspectionValues(
  schema: GraphQLSchema,
  selected: Selected,
  type: GraphQLObjectType,
  normal: NormalOperation,
): RootValues {
  const values = new Map<string, (variables: Variables) => unknown>();
  const variableDefinitions = normal.operation.variableDefinitions ?? [];
  for (const [key, nodes] of collectFields(selected, type, [normal.operation.selectionSet])) {
    if (!INTROSPECTION.has(nodes[0]?.name.value ?? '')) continue;
    const document = documentOf(nodes, normal, variableDefinitions);
    let known: unknown;
    values.set(key, (variables) => {
      if (known !== undefined) return known;
      const value = executeSync({ schema, document, variableValues: variables }).data?.[key] ?? null;
      if (variableDefinitions.length === 0) known = value;
      return value;
    });
  }
  return values;
}

const documentOf = (
  selections: readonly FieldNode[],
  { fragments }: NormalOperation,
  variableDefinitions: NonNullable<NormalOperation['operation']['variableDefinitions']>,
): DocumentNode => ({
  kind: Kind.DOCUMENT,
  definitions: [
    {
      kind: Kind.OPERATION_DEFINITION,
      operation: OperationTypeNode.QUERY,
      variableDefinitions,
      selectionSet: { kind: Kind.SELECTION_SET, selections },
    },
    ...fragments.values(),
  ],
});
