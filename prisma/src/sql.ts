import { Prisma } from '../generated/client.ts';

/** A piece of SQL with its bound values; pieces nest. */
export type Sql = Prisma.Sql;

/** Composes SQL where Prisma's own queries do not reach; every `${}` is a bound value or another piece. */
export const sql = Prisma.sql;

/** Pieces with a separator, for example `joinSql(conditions, ' AND ')`. */
export const joinSql = Prisma.join;

/** Nothing. */
export const emptySql = Prisma.empty;
