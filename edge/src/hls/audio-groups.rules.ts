import type { ManifestRendition } from '@streamgate/asset-format/manifest';
import { quoted, tagWith } from './attributes.rules.ts';

/** Audio renditions that may stand for one another in a variant: same codec and channels, other languages. */
export interface AudioGroup {
  readonly id: string;
  readonly renditions: readonly [ManifestRendition, ...ManifestRendition[]];
}

/** Groups in order of first appearance; ids "audio", "audio-2" and so on. */
export function audioGroups(renditions: readonly ManifestRendition[]): readonly AudioGroup[] {
  const byKind = new Map<string, [ManifestRendition, ...ManifestRendition[]]>();
  for (const rendition of renditions) {
    const kind = `${rendition.codecs}/${rendition.channels}`;
    const known = byKind.get(kind);
    if (known === undefined) byKind.set(kind, [rendition]);
    else known.push(rendition);
  }
  return [...byKind.values()].map((group, index) => ({ id: index === 0 ? 'audio' : `audio-${index + 1}`, renditions: group }));
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function nameOf(rendition: ManifestRendition, index: number): string {
  const named = rendition.language === null ? undefined : languageName(rendition.language);
  return named ?? `Audio ${index + 1}`;
}

function languageName(language: string): string | undefined {
  try {
    return languageNames.of(language);
  } catch {
    return undefined; // Not a BCP 47 tag: the file said something else.
  }
}

/** NAMEs that are unique within a group (RFC 8216 4.3.4.1.1). */
function uniqueNames(group: AudioGroup): readonly string[] {
  const names = group.renditions.map(nameOf);
  return names.map((name, index) => (names.indexOf(name) === index ? name : `${name} ${index + 1}`));
}

/** RFC 8216 4.3.4.1: one EXT-X-MEDIA per rendition; the first of a group is what plays unasked. */
export function audioMediaTags(group: AudioGroup): readonly string[] {
  const names = uniqueNames(group);
  return group.renditions.map((rendition, index) =>
    tagWith('#EXT-X-MEDIA', [
      ['TYPE', 'AUDIO'],
      ['GROUP-ID', quoted(group.id)],
      ['NAME', quoted(names[index] ?? `Audio ${index + 1}`)],
      ['LANGUAGE', rendition.language === null ? null : quoted(rendition.language)],
      ['DEFAULT', index === 0 ? 'YES' : 'NO'],
      ['AUTOSELECT', 'YES'],
      ['CHANNELS', rendition.channels === null ? null : quoted(String(rendition.channels))],
      ['URI', quoted(`${rendition.name}/media.m3u8`)],
    ]),
  );
}
