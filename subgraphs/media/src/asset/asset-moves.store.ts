import { assetChanged } from '@streamgate/events/facts';
import { publishFact } from '@streamgate/jobs/outbox';
import { type AssetId, newId, type TenantId } from '@streamgate/kernel/ids';
import type { Database, Transaction } from '@streamgate/prisma/database';
import { type AssetState, statesBefore } from './asset-state.rules.ts';

export type AssetRow = Awaited<ReturnType<Database['asset']['findUniqueOrThrow']>>;
export type AssetData = Parameters<Database['asset']['updateMany']>[0]['data'];

export type EventStep = 'upload' | 'probe' | 'encode' | 'package' | 'poster' | 'storyboard' | 'publish' | 'error' | 'retry';
export type EventStatus = 'started' | 'finished' | 'failed' | 'noted';

export interface EventFacts {
  readonly step: EventStep;
  readonly status: EventStatus;
  readonly message: string;
}

/** Adds one line to an asset's timeline. */
export async function recordAssetEvent(
  tx: Transaction,
  tenantId: TenantId,
  assetId: AssetId,
  at: Date,
  event: EventFacts,
): Promise<void> {
  await tx.assetEvent.create({ data: { id: newId(at.getTime()), tenantId, assetId, at, ...event } });
}

export interface AssetMove {
  readonly assetId: AssetId;
  readonly to: AssetState;
  readonly at: Date;
  /** With an attempt, only the holder of that attempt may make the move. */
  readonly attempt?: number;
  readonly data?: AssetData;
  readonly event?: EventFacts;
}

/**
 * Moves an asset to another state if it is in one that may come before, adds the timeline line, and tells the fact, all in the
 * given transaction. Null when the row is not the tenant's, has moved on, or another attempt holds it.
 */
export async function moveAsset(tx: Transaction, tenantId: TenantId, move: AssetMove): Promise<AssetRow | null> {
  const where = {
    id: move.assetId,
    tenantId,
    state: { in: statesBefore(move.to) },
    ...(move.attempt === undefined ? {} : { attempt: move.attempt }),
  };
  const [row] = await tx.asset.updateManyAndReturn({
    where,
    data: { ...move.data, state: move.to, version: { increment: 1 } },
  });
  if (row === undefined) return null;
  if (move.event !== undefined) await recordAssetEvent(tx, tenantId, move.assetId, move.at, move.event);
  await tellAssetChanged(tx, row);
  return row;
}

/** Tells the other subgraphs how an asset now is. */
export async function tellAssetChanged(tx: Transaction, row: AssetRow): Promise<void> {
  await publishFact(tx, assetChanged, {
    tenantId: row.tenantId as never,
    assetId: row.id as never,
    videoId: row.videoId as never,
    version: row.version,
    state: row.state,
    durationMs: row.durationMs,
  });
}
