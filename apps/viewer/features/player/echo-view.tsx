import { Captions, FastForward, Gauge, MapPin, Pause, Play, Rewind, Volume2, VolumeX } from 'lucide-react';
import type { Echo, EchoKind } from './use-echo.ts';

const ICONS: Record<EchoKind, typeof Play> = {
  play: Play,
  pause: Pause,
  back: Rewind,
  forward: FastForward,
  place: MapPin,
  volume: Volume2,
  muted: VolumeX,
  speed: Gauge,
  captions: Captions,
};

const SIDES: Partial<Record<EchoKind, string>> = { back: 'justify-start pl-[14%]', forward: 'justify-end pr-[14%]' };

/** Says for a moment what a key or a tap did. */
export function EchoView({ echo }: { readonly echo: Echo | null }) {
  if (echo === null) return null;
  const Icon = ICONS[echo.kind];
  return (
    <div
      aria-hidden="true"
      className={`pointer-events-none absolute inset-0 flex items-center ${SIDES[echo.kind] ?? 'justify-center'}`}
    >
      <span
        key={echo.count}
        data-testid="player-echo"
        className="flex animate-[player-echo_700ms_ease-out_forwards] items-center gap-2 rounded-full bg-black/75 px-4 py-3 font-medium text-md text-white"
      >
        <Icon className="size-6" fill={echo.kind === 'play' || echo.kind === 'pause' ? 'currentColor' : 'none'} />
        {echo.text}
      </span>
    </div>
  );
}
