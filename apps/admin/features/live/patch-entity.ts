type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Copies read data with new values in the object of that id; only fields it already had. The same value comes back when nothing fits. */
export function patchEntity<Data>(data: Data, id: string, fields: Fields): Data {
  if (Array.isArray(data)) {
    const items = data.map((item: unknown) => patchEntity(item, id, fields));
    return (items.some((item, at) => item !== data[at]) ? items : data) as Data;
  }
  if (!isObject(data)) return data;
  const entries = Object.entries(data).map(([key, value]) => {
    const fits = data['id'] === id && key in fields;
    return [key, fits ? fields[key] : patchEntity(value, id, fields)] as const;
  });
  return (entries.some(([key, value]) => value !== data[key]) ? Object.fromEntries(entries) : data) as Data;
}
