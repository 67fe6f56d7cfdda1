import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

const bad = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_INPUT' } });

function parseDate(value: unknown): Date {
  const date = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value) : null;
  if (date === null || Number.isNaN(date.getTime()))
    throw bad('A DateTime is RFC 3339 text, for example 2026-11-21T09:30:00.000Z.');
  return date;
}

function parseBigInt(value: unknown): bigint {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text !== 'string' || !/^-?\d{1,78}$/.test(text)) throw bad('A BigInt is a whole number as decimal digits in text.');
  return BigInt(text);
}

/** The three scalars that every subgraph declares. */
export const scalars = {
  DateTime: new GraphQLScalarType<Date, string>({
    name: 'DateTime',
    serialize: (value) => (value instanceof Date ? value : new Date(value as string)).toISOString(),
    parseValue: parseDate,
    parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : null),
  }),
  BigInt: new GraphQLScalarType<bigint, string>({
    name: 'BigInt',
    serialize: (value) => String(value),
    parseValue: parseBigInt,
    parseLiteral: (node) => parseBigInt(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : null),
  }),
  JSON: new GraphQLScalarType({
    name: 'JSON',
    serialize: (value) => value,
    parseValue: (value) => value,
    parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
  }),
};
