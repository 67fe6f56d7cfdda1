'use client';

import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';

interface Titles {
  readonly setPage: (text: string) => void;
  readonly setActivity: (text: string | null) => void;
}

const Context = createContext<Titles | null>(null);

/** The tab's title: what is under way first, then the page. */
export function TitleProvider({ children }: { children: ReactNode }) {
  const [page, setPage] = useState('');
  const [activity, setActivity] = useState<string | null>(null);
  useEffect(() => {
    document.title = [activity, page, 'StreamGate'].filter(Boolean).join(' · ');
  }, [page, activity]);
  const titles = useMemo(() => ({ setPage, setActivity }), []);
  return <Context value={titles}>{children}</Context>;
}

function useTitles(): Titles {
  const titles = use(Context);
  if (titles === null) throw new Error('The page is outside the TitleProvider.');
  return titles;
}

/** Names the page in the tab. */
export function usePageTitle(text: string): void {
  const { setPage } = useTitles();
  useEffect(() => setPage(text), [setPage, text]);
}

/** Shows in the tab what is under way, for example "↑ 43 %"; null for nothing. */
export function useActivityTitle(text: string | null): void {
  const { setActivity } = useTitles();
  useEffect(() => setActivity(text), [setActivity, text]);
}
