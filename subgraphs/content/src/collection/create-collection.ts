import { type CollectionId, newId, type TenantId } from '@streamgate/kernel/ids';
import { done, type Outcome } from '@streamgate/kernel/outcome';
import { once } from '@streamgate/prisma/idempotency';
import type { Deps } from '../deps.ts';
import { type CollectionInput, parseCollection } from './collection.rules.ts';
import { type CollectionRow, insertCollection } from './collection.store.ts';
import { readCollection } from './read-collection.ts';

/** Makes an empty collection. The same key and text give the same collection again. */
export async function createCollection(
  deps: Deps,
  tenantId: TenantId,
  { input, idempotencyKey }: { input: CollectionInput; idempotencyKey?: string | null },
): Promise<Outcome<CollectionRow, 'BAD_INPUT' | 'NOT_FOUND' | 'IDEMPOTENCY_MISMATCH'>> {
  const text = parseCollection(input);
  if (!text.ok) return text;
  return deps.database.$transaction(async (tx) => {
    const call = { tenantId, operation: 'content.create-collection', key: idempotencyKey, request: text.value };
    const made = await once(tx, call, async () => {
      const now = deps.clock.now();
      const id = newId<CollectionId>(now);
      await insertCollection(tx, tenantId, { id, ...text.value }, new Date(now));
      return done(id);
    });
    return made.ok ? readCollection(tx, tenantId, made.value) : made;
  });
}
