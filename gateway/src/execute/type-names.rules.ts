import { type GraphQLSchema, isAbstractType } from 'graphql';

/** True when an object with this `__typename` satisfies a type condition. */
export type TypeTest = (typename: unknown) => boolean;

/** Compiles a type condition to a test: the object type itself, or any possible type of an interface or union. */
export function typeTest(schema: GraphQLSchema, condition: string): TypeTest {
  const type = schema.getType(condition);
  const names = new Set([condition]);
  if (isAbstractType(type)) for (const possible of schema.getPossibleTypes(type)) names.add(possible.name);
  return (typename) => names.has(typename as string);
}
