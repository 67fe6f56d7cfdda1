import type { Tone } from '@streamgate/ui/badge';
import type { AssetState } from '../../graphql/graphql.ts';

export interface StateLook {
  readonly label: string;
  readonly tone: Tone;
  /** Work goes on by itself. */
  readonly underWay: boolean;
}

/** How each state of an asset reads. */
export const ASSET_STATES: Record<AssetState, StateLook> = {
  uploading: { label: 'Uploading', tone: 'accent', underWay: true },
  uploaded: { label: 'Queued', tone: 'accent', underWay: true },
  probing: { label: 'Checking', tone: 'accent', underWay: true },
  encoding: { label: 'Processing', tone: 'accent', underWay: true },
  playable: { label: 'Playable', tone: 'success', underWay: true },
  ready: { label: 'Ready', tone: 'success', underWay: false },
  errored: { label: 'Failed', tone: 'danger', underWay: false },
  deleted: { label: 'Deleted', tone: 'neutral', underWay: false },
};

/** True while work goes on by itself, so that news are to be expected. */
export const isUnderWay = (state: AssetState | undefined): boolean => state !== undefined && ASSET_STATES[state].underWay;
