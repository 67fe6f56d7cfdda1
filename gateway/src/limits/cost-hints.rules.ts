import { type ConstDirectiveNode, Kind, parse } from 'graphql';

export interface CostHint {
  readonly weight: number | undefined;
  readonly assumedSize: number | undefined;
}

/** What @cost and @listSize say of fields, by "Type.field". Clients' schemas do not carry these directives. */
export type CostHints = ReadonlyMap<string, CostHint>;

function numberOf(directives: readonly ConstDirectiveNode[] | undefined, name: string, argument: string): number | undefined {
  const found = directives?.find((directive) => directive.name.value === name);
  const value = found?.arguments?.find((each) => each.name.value === argument)?.value;
  return value?.kind === Kind.INT || value?.kind === Kind.STRING ? Number(value.value) : undefined;
}

const known = new Map<string, CostHints>();

/** Reads the hints out of a supergraph's text, once per text. */
export function readCostHints(sdl: string): CostHints {
  const before = known.get(sdl);
  if (before !== undefined) return before;
  const hints = new Map<string, CostHint>();
  for (const type of parse(sdl, { noLocation: true }).definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const { name, directives } of type.fields ?? []) {
      if (directives === undefined || directives.length === 0) continue;
      const weight = numberOf(directives, 'cost', 'weight');
      hints.set(`${type.name.value}.${name.value}`, { weight, assumedSize: numberOf(directives, 'listSize', 'assumedSize') });
    }
  }
  known.set(sdl, hints);
  return hints;
}
