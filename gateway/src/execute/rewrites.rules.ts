import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { type Entity, own } from './response-path.rules.ts';
import { typeTest } from './type-names.rules.ts';

export type Rewrite = (value: unknown) => void;

const FRAGMENT = '... on ';

function setter(rewrite: FetchDataRewrite, key: string): (object: Entity) => void {
  if (rewrite.kind === 'ValueSetter')
    return (object) => {
      object[key] = rewrite.setValueTo;
    };
  return (object) => {
    const value = own(object, key);
    if (value === undefined || value === null) return;
    object[rewrite.renameKeyTo] = value;
    delete object[key];
  };
}

function along(schema: GraphQLSchema, path: readonly string[], apply: (object: Entity) => void): Rewrite {
  const [first, ...rest] = path;
  if (first === undefined) return each((object) => apply(object));
  const inner = along(schema, rest, apply);
  if (!first.startsWith(FRAGMENT)) return each((object) => inner(own(object, first)));
  const fits = typeTest(schema, first.slice(FRAGMENT.length));
  return each((object) => {
    const typename = own(object, '__typename');
    if (typename === undefined || fits(typename)) inner(object);
  });
}

function each(apply: (object: Entity) => void): Rewrite {
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const element of value) visit(element);
    else if (typeof value === 'object' && value !== null) apply(value as Entity);
  };
  return visit;
}

/**
 * Compiles the planner's rewrites of one fetch: it gives fields of different types with the same response key other
 * names in the subgraph's query, and wants them back under the client's name.
 */
export function compileRewrites(schema: GraphQLSchema, rewrites: readonly FetchDataRewrite[] | undefined): Rewrite | null {
  if (rewrites === undefined || rewrites.length === 0) return null;
  const compiled = rewrites.map((rewrite) =>
    along(schema, rewrite.path.slice(0, -1), setter(rewrite, rewrite.path.at(-1) ?? '')),
  );
  return (value) => {
    for (const rewrite of compiled) rewrite(value);
  };
}

/** The client's names for keys that rewrites rename, to translate the paths of errors. */
export function renamedKeys(rewrites: readonly FetchDataRewrite[] | undefined): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const rewrite of rewrites ?? [])
    if (rewrite.kind === 'KeyRenamer') names.set(rewrite.path.at(-1) ?? '', rewrite.renameKeyTo);
  return names;
}
