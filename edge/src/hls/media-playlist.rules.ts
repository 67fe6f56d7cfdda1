import type { Manifest, ManifestRendition, ManifestSegment } from '@streamgate/asset-format/manifest';
import { quoted, tagWith } from './attributes.rules.ts';

/** An EVENT playlist may not change its target duration (RFC 8216 6.2.1), so a growing one starts at our longest usual segment. */
const USUAL_SEGMENT_SECONDS = 4;

const secondsOf = (segment: ManifestSegment, rendition: ManifestRendition): number => segment.duration / rendition.timescale;

/** RFC 8216 4.3.3.1: every EXTINF, rounded to the nearest second, is at most this. */
export const targetDuration = (rendition: ManifestRendition): number =>
  Math.max(USUAL_SEGMENT_SECONDS, ...rendition.segments.map((segment) => Math.round(secondsOf(segment, rendition))));

/** Relative to `<lease>/<rendition>/media.m3u8`, so that a player asks for the key with the same credentials. */
const keyTag = (segment: ManifestSegment): string =>
  tagWith('#EXT-X-KEY', [
    ['METHOD', 'AES-128'],
    ['URI', quoted(`../keys/${segment.keyId}`)],
    ['IV', `0x${segment.iv}`],
  ]);

function segmentLines(rendition: ManifestRendition, mediaUrl: string): readonly string[] {
  let keyInForce = '';
  return rendition.segments.flatMap((segment) => {
    const key = keyTag(segment);
    const changed = key !== keyInForce;
    keyInForce = key;
    const extinf = `#EXTINF:${secondsOf(segment, rendition).toFixed(6)},`;
    return [...(changed ? [key] : []), extinf, `${mediaUrl}${segment.path}`];
  });
}

/**
 * One rendition's playlist (RFC 8216 4.3.3). `mediaUrl` is the absolute address of the asset's folder, with a slash at the
 * end. The initialisation section stands before the first key since it is stored in clear. A playlist still growing is EVENT
 * and tells players to begin at the beginning, not at its end.
 */
export function mediaPlaylist(manifest: Manifest, rendition: ManifestRendition, mediaUrl: string): string {
  const { complete } = manifest;
  const lines = [
    '#EXTM3U',
    '#EXT-X-VERSION:7',
    `#EXT-X-TARGETDURATION:${targetDuration(rendition)}`,
    '#EXT-X-MEDIA-SEQUENCE:0',
    `#EXT-X-PLAYLIST-TYPE:${complete ? 'VOD' : 'EVENT'}`,
    '#EXT-X-INDEPENDENT-SEGMENTS',
    ...(complete ? [] : ['#EXT-X-START:TIME-OFFSET=0']),
    tagWith('#EXT-X-MAP', [['URI', quoted(`${mediaUrl}${rendition.init.path}`)]]),
    ...segmentLines(rendition, mediaUrl),
    ...(complete ? ['#EXT-X-ENDLIST'] : []),
  ];
  return `${lines.join('\n')}\n`;
}
