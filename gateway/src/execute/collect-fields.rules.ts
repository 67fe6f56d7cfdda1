import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

export interface Selected {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Values of the Boolean variables that @skip and @include name. */
  readonly conditions: Readonly<Record<string, unknown>>;
}

function holds(directive: DirectiveNode | undefined, conditions: Selected['conditions']): boolean | undefined {
  const value = directive?.arguments?.find((argument) => argument.name.value === 'if')?.value;
  if (value?.kind === Kind.BOOLEAN) return value.value;
  return value?.kind === Kind.VARIABLE ? conditions[value.name.value] === true : undefined;
}

/** GraphQL 3.13.1 and 3.13.2: skipped when @skip holds or @include does not. */
export function isIncluded(directives: readonly DirectiveNode[] | undefined, conditions: Selected['conditions']): boolean {
  if (directives === undefined || directives.length === 0) return true;
  const named = (name: string) => directives.find((directive) => directive.name.value === name);
  return holds(named('skip'), conditions) !== true && holds(named('include'), conditions) !== false;
}

function applies({ schema }: Selected, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const abstract = schema.getType(condition);
  return isAbstractType(abstract) && schema.isSubType(abstract, type);
}

/** GraphQL 6.3.2 CollectFields: the fields of one object type by response key, in the order of the query. */
export function collectFields(
  selected: Selected,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const visitIf = (condition: string | undefined, set: SelectionSetNode): void => {
    if (applies(selected, condition, type)) visit(set);
  };
  const spread = (name: string): void => {
    const fragment = seen.has(name) ? undefined : selected.fragments.get(name);
    seen.add(name);
    if (fragment !== undefined) visitIf(fragment.typeCondition.name.value, fragment.selectionSet);
  };
  const add = (field: FieldNode): void => {
    const key = field.alias?.value ?? field.name.value;
    const known = fields.get(key);
    if (known === undefined) fields.set(key, [field]);
    else known.push(field);
  };
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection.directives, selected.conditions)) continue;
      if (selection.kind === Kind.FIELD) add(selection);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) spread(selection.name.value);
      else visitIf(selection.typeCondition?.name.value, selection.selectionSet);
    }
  };
  for (const set of sets) visit(set);
  return fields;
}
