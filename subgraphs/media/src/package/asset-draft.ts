import type { Manifest, ManifestRendition, ManifestSegment } from '@streamgate/asset-format/manifest';
import type { AssetId, TenantId } from '@streamgate/kernel/ids';
import { measureBitRates } from './bit-rates.rules.ts';
import type { PackagedInit, RenditionListener } from './package-rendition.ts';

/** What is known of a rendition before its first byte. */
export interface PlannedRendition {
  readonly name: string;
  readonly kind: 'video' | 'audio';
  readonly frameRate: number | null;
  readonly language: string | null;
}

interface GrowingRendition {
  readonly plan: PlannedRendition;
  init: PackagedInit | null;
  segments: ManifestSegment[];
  endS: number;
}

/** The asset as it grows in one attempt's memory; the manifest is a picture of it. */
export interface AssetDraft {
  /** Hears of one planned rendition. */
  listenerFor(name: string): RenditionListener;
  /** Seconds that every rendition has reached. */
  readonly reachedS: number;
  /** Fewest segments in any rendition. */
  readonly fewestSegments: number;
  renditions(): readonly ManifestRendition[];
}

const toRendition = (growing: GrowingRendition, init: PackagedInit): ManifestRendition => {
  const { plan, segments } = growing;
  const sized = segments.map(({ duration, sizeBytes }) => ({ durationS: duration / init.timescale, sizeBytes }));
  return {
    name: plan.name,
    kind: plan.kind,
    codecs: init.codecs,
    width: init.width,
    height: init.height,
    frameRate: plan.frameRate,
    channels: init.channels,
    language: plan.language,
    ...measureBitRates(sized),
    timescale: init.timescale,
    init: { path: init.path, sizeBytes: init.sizeBytes },
    segments: [...segments],
  };
};

export function createAssetDraft(plans: readonly PlannedRendition[], onGrow: () => void): AssetDraft {
  const growing = new Map<string, GrowingRendition>(
    plans.map((plan) => [plan.name, { plan, init: null, segments: [], endS: 0 }]),
  );
  return {
    listenerFor: (name) => ({
      onInit: (init) => {
        const rendition = growing.get(name);
        if (rendition !== undefined) rendition.init = init;
      },
      onSegment: (segment, endS) => {
        const rendition = growing.get(name);
        rendition?.segments.push(segment);
        if (rendition !== undefined) rendition.endS = endS;
        onGrow();
      },
    }),
    get reachedS() {
      return Math.min(...[...growing.values()].map(({ endS }) => endS));
    },
    get fewestSegments() {
      return Math.min(...[...growing.values()].map(({ segments }) => segments.length));
    },
    renditions: () =>
      [...growing.values()].flatMap((rendition) =>
        rendition.init === null || rendition.segments.length === 0 ? [] : [toRendition(rendition, rendition.init)],
      ),
  };
}

/** Milliseconds that the longest rendition lasts. */
export const durationOf = (renditions: readonly ManifestRendition[]): number =>
  Math.max(
    0,
    ...renditions.map(({ segments, timescale }) =>
      Math.round((segments.reduce((sum, segment) => sum + segment.duration, 0) * 1_000) / timescale),
    ),
  );

/** The manifest of a draft; pictures are added when they are made. */
export const draftManifest = (
  owner: { tenantId: TenantId; assetId: AssetId },
  renditions: readonly ManifestRendition[],
  facts: Pick<Manifest, 'durationMs' | 'complete' | 'posterPublic' | 'poster' | 'storyboard'>,
): Manifest => ({ format: 1, ...owner, ...facts, renditions: [...renditions] });
