import type { VideoId } from '@streamgate/kernel/ids';

/** A video as this subgraph answers for it. */
export interface VideoReference {
  readonly id: VideoId;
}
