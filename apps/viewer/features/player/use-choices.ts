'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { closestLevel } from './closest-level.rules.ts';
import { readSettings, writeSettings } from './device-store.ts';
import type { Engine, EngineState } from './player-engine.ts';

/** The quality and captions that were chosen, remembered on this device and taken up again when a video offers them. */
export function useChoices(engine: RefObject<Engine | null>, { levels, captions: tracks }: EngineState) {
  const [level, setLevel] = useState<number | null>(null);
  const [captions, setCaptions] = useState<number | null>(null);
  const lastCaptions = useRef(0);
  const restored = useRef({ level: false, captions: false });

  const chooseLevel = useCallback(
    (index: number | null) => {
      setLevel(index);
      engine.current?.chooseLevel(index);
      writeSettings({ height: levels.find((one) => one.index === index)?.height ?? null });
    },
    [engine, levels],
  );
  const chooseCaptions = useCallback(
    (index: number | null) => {
      if (index !== null) lastCaptions.current = index;
      setCaptions(index);
      engine.current?.chooseCaptions(index);
      writeSettings({ captions: tracks.find((track) => track.index === index)?.language ?? null });
    },
    [engine, tracks],
  );

  useEffect(() => {
    if (restored.current.level || levels.length === 0) return;
    restored.current.level = true;
    const { height } = readSettings();
    const index = height === null ? null : (closestLevel(levels, height)?.index ?? null);
    if (index === null) return;
    setLevel(index);
    engine.current?.chooseLevel(index);
  }, [engine, levels]);

  useEffect(() => {
    if (restored.current.captions || tracks.length === 0) return;
    restored.current.captions = true;
    const { captions: language } = readSettings();
    const track = tracks.find((one) => one.language === language);
    if (track !== undefined) chooseCaptions(track.index);
  }, [tracks, chooseCaptions]);

  return { level, chooseLevel, captions, chooseCaptions, lastCaptions };
}
