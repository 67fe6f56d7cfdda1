import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
} from 'graphql';

/** One operation with the fragments that it uses, without its name: the same for all texts that mean the same plan. */
export interface NormalOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly document: DocumentNode;
  /** The document as text: the key of the plan cache. */
  readonly key: string;
}

function collectSpreads(set: SelectionSetNode, all: ReadonlyMap<string, FragmentDefinitionNode>, used: Set<string>): void {
  for (const selection of set.selections) {
    if (selection.kind !== Kind.FRAGMENT_SPREAD) {
      if (selection.selectionSet !== undefined) collectSpreads(selection.selectionSet, all, used);
      continue;
    }
    const name = selection.name.value;
    const fragment = all.get(name);
    if (fragment === undefined || used.has(name)) continue;
    used.add(name);
    collectSpreads(fragment.selectionSet, all, used);
  }
}

/** Finds the operation that a request means; null when the name fits none or none is named among many. */
export function normaliseOperation(document: DocumentNode, operationName: string | undefined | null): NormalOperation | null {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const named = operationName == null ? operations : operations.filter((each) => each.name?.value === operationName);
  const [found, other] = named;
  if (found === undefined || other !== undefined) return null;
  const all = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) all.set(definition.name.value, definition);
  const used = new Set<string>();
  collectSpreads(found.selectionSet, all, used);
  const { name: _name, ...operation } = found;
  const fragments = new Map([...all].filter(([name]) => used.has(name)));
  const definitions: DefinitionNode[] = [operation, ...fragments.values()];
  const normal: DocumentNode = { kind: Kind.DOCUMENT, definitions };
  return { operation, fragments, document: normal, key: print(normal) };
}
