'use client';

import { useGraphQuery } from '../graph/use-graph-query.ts';
import { ChainChoices } from './gates.queries.ts';

const FRESH_MS = 60_000;

/** The chains this server reads. */
export const useChains = () => useGraphQuery(ChainChoices, {}, { freshMs: FRESH_MS });
