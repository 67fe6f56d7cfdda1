const PREFIX = 'streamgate-upload:';

/** Marks an upload as moving in this tab, so that another tab does not offer to resume it; returns how to let go. */
export function claimUpload(uploadId: string): () => void {
  let release = (): void => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks?.request(PREFIX + uploadId, () => until);
  return () => release();
}

/** Uploads that some tab of this browser is sending now. */
export async function claimedUploads(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
}
