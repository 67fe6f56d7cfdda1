import type { Database } from './database.ts';

interface ClaimedRow {
  readonly id: string;
  readonly tenantId: string | null;
  readonly queue: string;
  readonly name: string;
  readonly jobKey: string;
  readonly payload: object;
  readonly attempts: number;
  readonly delayMs: number;
}

const LONGEST_SEND_MS = 10_000;

/** Locks up to `limit` unsent outbox rows against other relays, hands them to `send`, and marks them sent if it succeeds. */
export const claimOutbox =
  (database: Database) =>
  (limit: number, send: (rows: readonly ClaimedRow[]) => Promise<void>): Promise<number> =>
    database.$transaction(
      async (tx) => {
        const rows = await tx.$queryRaw<ClaimedRow[]>`
          SELECT id, tenant_id AS "tenantId", queue, name, job_key AS "jobKey", payload, attempts, delay_ms AS "delayMs"
          FROM platform.outbox_message WHERE sent_at IS NULL ORDER BY id LIMIT ${limit} FOR UPDATE SKIP LOCKED`;
        if (rows.length === 0) return 0;
        await send(rows);
        await tx.outboxMessage.updateMany({ where: { id: { in: rows.map((row) => row.id) } }, data: { sentAt: new Date() } });
        return rows.length;
      },
      { timeout: LONGEST_SEND_MS },
    );
