export type AssetState = 'uploading' | 'uploaded' | 'probing' | 'encoding' | 'playable' | 'ready' | 'errored' | 'deleted';

/** States in which a worker owes work; nothing may stay in them without a heartbeat. */
export const WORKING: readonly AssetState[] = ['uploaded', 'probing', 'encoding', 'playable'];

/** States in which somebody with the right can watch. */
export const WATCHABLE: readonly AssetState[] = ['playable', 'ready'];

/** Which state may follow which; anything else is a late word from somebody who lost the race. */
const AFTER: Readonly<Record<AssetState, readonly AssetState[]>> = {
  uploading: ['uploaded', 'errored', 'deleted'],
  uploaded: ['probing', 'errored', 'deleted'],
  probing: ['probing', 'encoding', 'errored', 'deleted'],
  encoding: ['probing', 'playable', 'ready', 'errored', 'deleted'],
  // A new attempt on an asset that plays already leaves it playing.
  playable: ['ready', 'errored', 'deleted'],
  ready: ['deleted'],
  errored: ['uploaded', 'deleted'],
  deleted: [],
};

export const statesBefore = (to: AssetState): AssetState[] =>
  (Object.keys(AFTER) as AssetState[]).filter((from) => AFTER[from].includes(to));
