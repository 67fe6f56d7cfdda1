'use client';

import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { LIBRARY_TABS } from './library-tabs.ts';

const PARAMS = {
  show: parseAsStringLiteral(LIBRARY_TABS).withDefault('all'),
  q: parseAsString.withDefault(''),
  tag: parseAsString.withDefault(''),
  after: parseAsString.withDefault(''),
};

/** What the library shows, kept in the page's address: copying it reproduces the screen. */
export const useLibraryAddress = () => useQueryStates(PARAMS, { history: 'push' });
