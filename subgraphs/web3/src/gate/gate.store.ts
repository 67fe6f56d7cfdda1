import { Fault } from '@streamgate/kernel/fault';
import { type GateId, isId, type TenantId } from '@streamgate/kernel/ids';
import type { Transaction } from '@streamgate/prisma/database';
import { parseRule } from './parse-rule.rules.ts';
import { leavesOf, type Rule, type RuleJson, toStoredRule, withDecimals } from './rule.rules.ts';

/** A gate as the use cases know it: the rule is parsed. */
export interface Gate {
  readonly id: GateId;
  readonly tenantId: TenantId;
  readonly name: string;
  readonly rule: Rule;
  readonly version: number;
  readonly getItUrl: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

interface GateRow {
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
  readonly rule: unknown;
  readonly version: number;
  readonly getItUrl: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

function toGate(row: GateRow): Gate {
  const stored = row.rule as { rule: RuleJson; decimals: Record<string, number> };
  const parsed = parseRule(stored.rule);
  if (!parsed.ok) throw new Fault(`Gate ${row.id} holds a rule that cannot be read.`, { retryable: false });
  return {
    ...row,
    id: row.id as GateId,
    tenantId: row.tenantId as TenantId,
    rule: withDecimals(parsed.value, stored.decimals),
  };
}

export interface GateContent {
  readonly name: string;
  readonly rule: Rule;
  readonly getItUrl: string | null;
}

const columns = ({ name, rule, getItUrl }: GateContent) => ({ name, getItUrl, rule: toStoredRule(rule) as object });

async function writeContracts(tx: Transaction, tenantId: TenantId, gateId: GateId, rule: Rule): Promise<void> {
  const data = leavesOf(rule).map(({ chainId, contract, kind }) => ({ tenantId, gateId, chainId, contract, standard: kind }));
  await tx.gateContract.deleteMany({ where: { tenantId, gateId } });
  await tx.gateContract.createMany({ data, skipDuplicates: true });
}

export async function insertGate(tx: Transaction, tenantId: TenantId, id: GateId, content: GateContent): Promise<Gate> {
  const row = await tx.gate.create({ data: { id, tenantId, ...columns(content) } });
  await writeContracts(tx, tenantId, id, content.rule);
  return toGate(row);
}

/** Replaces a gate's content under its next version; null when the tenant has no such gate. */
export async function replaceGate(tx: Transaction, tenantId: TenantId, id: GateId, content: GateContent): Promise<Gate | null> {
  const data = { ...columns(content), version: { increment: 1 } };
  const [row] = await tx.gate.updateManyAndReturn({ where: { tenantId, id }, data });
  if (row === undefined) return null;
  await writeContracts(tx, tenantId, id, content.rule);
  return toGate(row);
}

/** False when the tenant has no such gate. */
export async function removeGate(tx: Transaction, tenantId: TenantId, id: GateId): Promise<boolean> {
  return (await tx.gate.deleteMany({ where: { tenantId, id } })).count > 0;
}

export async function findGates(db: Transaction, tenantId: TenantId, ids: readonly string[]): Promise<Gate[]> {
  const rows = await db.gate.findMany({ where: { tenantId, id: { in: ids.filter(isId) } } });
  return rows.map(toGate);
}

/** Newest first, from behind `before`; one more than `limit`, to tell whether there is a next page. */
export async function pageGates(
  db: Transaction,
  tenantId: TenantId,
  page: { limit: number; before: { createdAt: Date; id: string } | null },
): Promise<Gate[]> {
  const { before } = page;
  const older =
    before === null
      ? {}
      : {
          OR: [{ createdAt: { lt: before.createdAt } }, { createdAt: before.createdAt, id: { lt: before.id } }],
        };
  const rows = await db.gate.findMany({
    where: { tenantId, ...older },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: page.limit + 1,
  });
  return rows.map(toGate);
}

/** How many videos stand behind each of these gates. */
export async function countVideos(db: Transaction, tenantId: TenantId, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.videoAccess.groupBy({
    by: ['gateId'],
    where: { tenantId, gateId: { in: [...ids] }, deleted: false },
    _count: true,
  });
  return new Map(rows.map((row) => [row.gateId ?? '', row._count]));
}
