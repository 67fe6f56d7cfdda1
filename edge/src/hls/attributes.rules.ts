export type Attribute = readonly [name: string, value: string | null];

/** RFC 8216 4.2: a quoted-string holds no line break and no double quote. */
export const quoted = (text: string): string => `"${text.replaceAll(/["\r\n]/g, '')}"`;

/** RFC 8216 4.2: an attribute list after a tag; attributes without a value are left out. */
export const tagWith = (tag: string, attributes: readonly Attribute[]): string =>
  `${tag}:${attributes.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`])).join(',')}`;
