'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { readStoryboard, type StoryboardTile, tileAt } from './storyboard.rules.ts';
import type { Playing } from './use-playback.ts';

/** A tile with its sheet as a local picture. */
export interface Preview {
  readonly tile: StoryboardTile;
  readonly image: string;
}

export interface Storyboard {
  /** The picture for a moment, when it is here already. */
  readonly at: (atMs: number) => Preview | null;
  /** Has the picture for a moment fetched. */
  readonly want: (atMs: number) => void;
}

async function get(playing: Playing, url: string): Promise<Response> {
  const response = await fetch(url, { headers: { authorization: `Bearer ${playing.lease().token}` } });
  if (!response.ok) throw new Error(`The storyboard answered ${response.status}`);
  return response;
}

/** Small pictures for the seek bar. The lease's token opens them, so they are fetched by hand and shown from memory. */
export function useStoryboard(playing: Playing): Storyboard {
  const [tiles, setTiles] = useState<readonly StoryboardTile[]>([]);
  const [images, setImages] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = useRef(new Set<string>());
  const made = useRef<string[]>([]);

  useEffect(() => {
    const { storyboard } = playing.lease();
    if (!storyboard) return;
    let gone = false;
    const load = async () => {
      const text = await (await get(playing, storyboard)).text();
      if (!gone) setTiles(readStoryboard(text, storyboard));
    };
    // Without pictures the bar still shows times.
    void load().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [playing]);

  useEffect(
    () => () => {
      for (const image of made.current) URL.revokeObjectURL(image);
    },
    [],
  );

  const want = useCallback(
    (atMs: number) => {
      const sheet = tileAt(tiles, atMs)?.sheet;
      if (sheet === undefined || asked.current.has(sheet)) return;
      asked.current.add(sheet);
      const load = async () => {
        const image = URL.createObjectURL(await (await get(playing, sheet)).blob());
        made.current.push(image);
        setImages((before) => new Map(before).set(sheet, image));
      };
      void load().catch(() => asked.current.delete(sheet));
    },
    [tiles, playing],
  );
  const at = useCallback(
    (atMs: number) => {
      const tile = tileAt(tiles, atMs);
      const image = tile && images.get(tile.sheet);
      return tile && image ? { tile, image } : null;
    },
    [tiles, images],
  );
  return { at, want };
}
