'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

const IDLE_AFTER_MS = 2_600;

/** True when nobody has moved, pressed or touched within the frame for a while. */
export function useIdle(frame: RefObject<HTMLElement | null>, allowed: boolean): readonly [boolean, () => void] {
  const [idle, setIdle] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wake = useCallback(() => {
    setIdle(false);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setIdle(true), IDLE_AFTER_MS);
  }, []);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    wake();
    const move = (event: PointerEvent) => event.pointerType === 'mouse' && wake();
    const leave = (event: PointerEvent) => event.pointerType === 'mouse' && setIdle(true);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerleave', leave);
    element.addEventListener('focusin', wake);
    element.addEventListener('keydown', wake);
    return () => {
      clearTimeout(timer.current);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('focusin', wake);
      element.removeEventListener('keydown', wake);
    };
  }, [frame, wake]);
  return [idle && allowed, wake];
}
