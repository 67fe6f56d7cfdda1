import { type Id, parseId } from '@streamgate/kernel/ids';

/** A text from outside as an id; what is no id becomes one that no row has, so that it is answered like a missing row. */
export const idAtDoor = <T extends Id<string>>(text: string): T =>
  parseId<T>(text) ?? ('00000000-0000-7000-8000-000000000000' as T);
