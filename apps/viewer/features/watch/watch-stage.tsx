'use client';

import { formatSpan } from '@streamgate/ui/formats';
import { CircleSlash, CloudOff, Hourglass } from 'lucide-react';
import { useEffect } from 'react';
import { Player } from '../player/player.tsx';
import { type Playback, usePlayback } from '../player/use-playback.ts';
import { KeepFocus } from './keep-focus.tsx';
import { EndedStage, LockedStage, UnknownStage } from './locked-stage.tsx';
import { PlayPoster } from './play-poster.tsx';
import { MessageStage, PendingStage } from './stage.tsx';
import type { WatchedAccess, WatchedVideo } from './use-access.ts';
import { useResume } from './use-resume.ts';
import { watchTexts as texts } from './watch.texts.ts';

export interface WatchStageProps {
  readonly video: WatchedVideo;
  readonly access: WatchedAccess;
}

const PLAYABLE = new Set(['playable', 'ready']);

/** The place of the picture: the player, or the reason why it does not play. */
export function WatchStage({ video, access }: WatchStageProps) {
  const playing = usePlayback(video.id);
  const { view } = access;
  const decision = view.status === 'known' ? view.access.decision : view.status;
  return (
    <KeepFocus state={`${playing.playback.status} ${decision}`}>
      <StageOf video={video} access={access} {...playing} />
    </KeepFocus>
  );
}

function StageOf({ video, access, playback, start, reset }: WatchStageProps & ReturnType<typeof usePlayback>) {
  const resumeMs = useResume(video.id, video.durationMs, playback.status);
  useCheckAfterEnd(playback.status === 'ended' && video.gated, access.checkAgain);
  if (playback.status === 'playing')
    return (
      <Player
        key={playback.playing.leaseId}
        videoId={video.id}
        title={video.title}
        frameRate={video.asset?.frameRate ?? null}
        playing={playback.playing}
        onRestart={(atMs) => void start(atMs)}
      />
    );
  if (!PLAYABLE.has(video.asset?.state ?? '')) return <UnplayableStage video={video} />;
  const stopped = (
    <StoppedStage video={video} access={access} playback={playback} reset={reset} onRetry={() => void start(resumeMs)} />
  );
  if (playback.status !== 'idle' && playback.status !== 'starting') return stopped;
  return (
    <BeforePlay video={video} access={access} starting={playback.status === 'starting'} resumeMs={resumeMs} onPlay={start} />
  );
}

/** When playing was ended, the gate's answer on this page is old: it is asked what is missing now. */
function useCheckAfterEnd(ended: boolean, checkAgain: WatchedAccess['checkAgain']): void {
  useEffect(() => {
    if (ended) void checkAgain();
  }, [ended, checkAgain]);
}

interface BeforePlayProps extends WatchStageProps {
  readonly starting: boolean;
  readonly resumeMs: number;
  readonly onPlay: (atMs: number) => Promise<void>;
}

function BeforePlay({ video, access, starting, resumeMs, onPlay }: BeforePlayProps) {
  const { view } = access;
  const poster = video.asset?.poster ?? null;
  if (view.status === 'pending') return <PendingStage poster={poster} label={texts.checking} />;
  if (view.status === 'unknown') return <UnknownStage poster={poster} access={access} message={view.message} />;
  if (view.status === 'known' && view.access.decision === 'UNKNOWN')
    return <UnknownStage poster={poster} access={access} message={view.access.because} />;
  if (view.status === 'known' && view.access.decision === 'DENY')
    return <LockedStage poster={poster} access={access} reason={view.access} getItUrl={view.access.getItUrl} />;
  return (
    <PlayPoster
      title={video.title}
      poster={poster}
      durationMs={video.durationMs}
      resumeMs={resumeMs}
      starting={starting}
      onPlay={(atMs) => void onPlay(atMs)}
    />
  );
}

interface StoppedStageProps extends WatchStageProps {
  readonly playback: Playback;
  readonly reset: () => void;
  readonly onRetry: () => void;
}

function StoppedStage({ video, access, playback, reset, onRetry }: StoppedStageProps) {
  const poster = video.asset?.poster ?? null;
  // Asked again, the gate may let through: then the play button comes back at the same place.
  const asked: WatchedAccess = { ...access, checkAgain: () => access.checkAgain().then(reset) };
  switch (playback.status) {
    case 'ended':
      return <EndedStage poster={poster} ending={playback.ending} access={asked} />;
    case 'denied':
      return playback.access.decision === 'UNKNOWN' ? (
        <UnknownStage poster={poster} access={asked} message={playback.access.because} />
      ) : (
        <LockedStage poster={poster} access={asked} reason={playback.access} getItUrl={playback.access.getItUrl} />
      );
    case 'refused':
      return (
        <MessageStage poster={poster} icon={<CircleSlash />} title={texts.refused.title} code={playback.code} onRetry={onRetry}>
          {playback.message}
        </MessageStage>
      );
    case 'failed':
      return (
        <MessageStage
          poster={poster}
          icon={<CloudOff />}
          title={texts.failedStart.title}
          code={playback.error.code}
          onRetry={onRetry}
        >
          {playback.error.message} {texts.failedStart.body}
        </MessageStage>
      );
    default:
      return null;
  }
}

function UnplayableStage({ video }: { readonly video: WatchedVideo }) {
  const { asset } = video;
  if (asset === null)
    return (
      <MessageStage poster={null} icon={<CircleSlash />} title={texts.noFile.title}>
        {texts.noFile.body}
      </MessageStage>
    );
  if (asset.state === 'errored' || asset.state === 'deleted')
    return (
      <MessageStage poster={asset.poster} icon={<CircleSlash />} title={texts.broken.title}>
        {texts.broken.body}
      </MessageStage>
    );
  return (
    <MessageStage poster={asset.poster} icon={<Hourglass />} title={texts.processing.title} percent={asset.progressPercent}>
      {asset.etaMs === null
        ? texts.processing.body
        : `${texts.processing.body} ${texts.processing.left(formatSpan(asset.etaMs))}.`}
    </MessageStage>
  );
}
