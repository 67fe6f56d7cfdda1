'use client';

import { type RefCallback, useCallback } from 'react';

const HEIGHT = '--tray-height';

/** Tells the page how high a panel over its lower edge is, so that the last lines and the focus are never under it. */
export function useRoomFor(): RefCallback<HTMLElement> {
  return useCallback((panel) => {
    if (panel === null) return;
    const root = document.documentElement;
    const observer = new ResizeObserver(() => root.style.setProperty(HEIGHT, `${panel.offsetHeight + 24}px`));
    observer.observe(panel);
    return () => {
      observer.disconnect();
      root.style.removeProperty(HEIGHT);
    };
  }, []);
}
