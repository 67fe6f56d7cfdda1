import type { TenantId } from '@streamgate/kernel/ids';
import { z } from 'zod';

/** A fact that crosses subgraphs: its name, its payload, and who acts on it. Delivered at least once; order is not promised. */
export interface FactDefinition<Payload = unknown> {
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  readonly consumers: readonly Consumer[];
}

export type Consumer = 'identity' | 'content' | 'media' | 'web3' | 'analytics';

export const defineFact = <Payload>(fact: FactDefinition<Payload>): FactDefinition<Payload> => fact;

/** A branded id inside a payload. */
export const idOf = <T extends string>() => z.uuid().transform((text) => text as T);

export const tenantIdField = idOf<TenantId>();
