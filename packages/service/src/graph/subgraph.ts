import type { Clock } from '@streamgate/kernel/clock';
import type { GraphQLSchema } from 'graphql';
import type { Caller } from '../caller.ts';
import type { Logger } from '../logger.ts';

export const SUBGRAPHS = ['identity', 'content', 'media', 'web3', 'analytics'] as const;
export type SubgraphName = (typeof SUBGRAPHS)[number];

/** A cookie that identity asks the gateway to set; it travels in the response's extensions and is taken out there. */
export interface CookieToSet {
  readonly name: string;
  readonly value: string;
  readonly maxAgeMs: number;
}

/** What every resolver has, before its own subgraph's dependencies are added. */
export interface GraphContext {
  readonly caller: Caller;
  readonly log: Logger;
  readonly clock: Clock;
  /** Aborts when the deadline passes or the client leaves. */
  readonly signal: AbortSignal;
  /** The refresh token of the caller's cookie; only identity ever sees one. */
  readonly refreshToken: string | null;
  /** True when the gateway asks for itself (`CallerClaims.internal`); fields that are for the gateway alone demand it. */
  readonly internal: boolean;
  setCookie(cookie: CookieToSet): void;
}

/** One subgraph as a plain object: its schema and how a request gets its context (loaders are made here, per request). */
export interface Subgraph<Context extends GraphContext = GraphContext> {
  readonly name: SubgraphName;
  readonly schema: GraphQLSchema;
  contextFor(base: GraphContext): Context;
}
