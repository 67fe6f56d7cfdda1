import type { Manifest, ManifestRendition } from '@streamgate/asset-format/manifest';
import { quoted, tagWith } from './attributes.rules.ts';
import { type AudioGroup, audioGroups, audioMediaTags } from './audio-groups.rules.ts';

const HEAD = ['#EXTM3U', '#EXT-X-VERSION:7', '#EXT-X-INDEPENDENT-SEGMENTS'];

/** The dearest combination a player may choose (RFC 8216 4.3.4.2: BANDWIDTH is an upper bound). */
const highest = (group: AudioGroup | null, rate: 'peakBps' | 'averageBps'): number =>
  Math.max(0, ...(group?.renditions ?? []).map((rendition) => rendition[rate]));

function variant(video: ManifestRendition, group: AudioGroup | null): readonly string[] {
  const codecs = group === null ? video.codecs : `${video.codecs},${group.renditions[0].codecs}`;
  const hasPicture = video.width !== null && video.height !== null;
  return [
    tagWith('#EXT-X-STREAM-INF', [
      ['BANDWIDTH', String(video.peakBps + highest(group, 'peakBps'))],
      ['AVERAGE-BANDWIDTH', String(video.averageBps + highest(group, 'averageBps'))],
      ['CODECS', quoted(codecs)],
      ['RESOLUTION', hasPicture ? `${video.width}x${video.height}` : null],
      ['FRAME-RATE', video.frameRate === null ? null : video.frameRate.toFixed(3)],
      ['AUDIO', group === null ? null : quoted(group.id)],
    ]),
    `${video.name}/media.m3u8`,
  ];
}

/**
 * The master playlist (RFC 8216 4.3.4), lowest rung first since players begin with it; null while nothing can be played.
 * URIs are relative to the lease's address.
 */
export function masterPlaylist(manifest: Manifest): string | null {
  const playable = manifest.renditions.filter((rendition) => rendition.segments.length > 0);
  const videos = playable.filter((rendition) => rendition.kind === 'video').toSorted((a, b) => a.peakBps - b.peakBps);
  const groups = audioGroups(playable.filter((rendition) => rendition.kind === 'audio'));
  if (playable.length === 0) return null;
  if (videos.length === 0) {
    const variants = groups.flatMap((group) => group.renditions.flatMap((audio) => variant(audio, null)));
    return `${[...HEAD, ...variants].join('\n')}\n`;
  }
  const choices = groups.length === 0 ? [null] : groups;
  const variants = choices.flatMap((group) => videos.flatMap((video) => variant(video, group)));
  return `${[...HEAD, ...groups.flatMap(audioMediaTags), ...variants].join('\n')}\n`;
}
