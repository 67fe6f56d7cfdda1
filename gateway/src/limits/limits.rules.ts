/** Bounds on the text of a query, checked before planning. Fragments count where they are used; each is looked at once. */
import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';

export const MAX_TOKENS = 2_500;
const MAX = { depth: 12, fields: 1_500, aliases: 50, roots: 20, directives: 60 } as const;

interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: Size = { depth: 0, fields: 0, aliases: 0, directives: 0 };

const add = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
});

type Measure = (set: SelectionSetNode | undefined) => Size;

function measureSelection(selection: SelectionNode, measure: Measure, measureFragment: (name: string) => Size): Size {
  const directives = selection.directives?.length ?? 0;
  if (selection.kind === Kind.FRAGMENT_SPREAD) return add(measureFragment(selection.name.value), { ...NOTHING, directives });
  if (selection.kind === Kind.INLINE_FRAGMENT) return add(measure(selection.selectionSet), { ...NOTHING, directives });
  // Introspection has its own limit in graphql-js, and its own shape: it is deep by nature.
  if (selection.name.value === '__schema' || selection.name.value === '__type')
    return { ...NOTHING, depth: 1, fields: 1, directives };
  const inner = measure(selection.selectionSet);
  const aliases = inner.aliases + (selection.alias === undefined ? 0 : 1);
  return { depth: inner.depth + 1, fields: inner.fields + 1, aliases, directives: inner.directives + directives };
}

function createMeasure(document: DocumentNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, Size>();
  const measureFragment = (name: string): Size => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, NOTHING); // A fragment within itself is refused by another rule; here it only must end.
    const size = measure(fragments.get(name)?.selectionSet);
    known.set(name, size);
    return size;
  };
  const measure: Measure = (set) =>
    (set?.selections ?? []).reduce((size, each) => add(size, measureSelection(each, measure, measureFragment)), NOTHING);
  return measure;
}

const refuse = (code: string, message: string, node: ASTNode): GraphQLError =>
  new GraphQLError(message, { nodes: [node], extensions: { limit: code } });

function judge(size: Size, set: SelectionSetNode): GraphQLError | null {
  const { depth, fields, aliases, directives } = size;
  if (depth > MAX.depth)
    return refuse(
      'QUERY_TOO_DEEP',
      `The query is ${depth} levels deep, at most ${MAX.depth} are allowed. Ask in two queries.`,
      set,
    );
  const parts: readonly [number, number, string][] = [
    [set.selections.length, MAX.roots, 'top-level selections'],
    [fields, MAX.fields, 'fields'],
    [aliases, MAX.aliases, 'aliases'],
    [directives, MAX.directives, 'directives'],
  ];
  const over = parts.find(([count, max]) => count > max);
  if (over === undefined) return null;
  const [count, max, what] = over;
  return refuse('QUERY_TOO_COSTLY', `The query has ${count} ${what}, at most ${max} are allowed. Ask for less at a time.`, set);
}

/** The rule for the server's validation: one error, with the code that `limitOf` finds. */
export const limitsRule: ValidationRule = (context) => ({
  Document: (document) => {
    const measure = createMeasure(document);
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const error = judge(measure(definition.selectionSet), definition.selectionSet);
      if (error !== null) context.reportError(error);
    }
  },
  Field: ({ alias }) => {
    if (alias?.value !== '__proto__') return;
    context.reportError(refuse('QUERY_TOO_COSTLY', 'The alias __proto__ is not allowed. Choose another name.', alias));
  },
});

/** The code of a limit that a validation error stands for; null for any other. */
export const limitOf = (extensions: Readonly<Record<string, unknown>> | undefined): string | null =>
  typeof extensions?.['limit'] === 'string' ? extensions['limit'] : null;
