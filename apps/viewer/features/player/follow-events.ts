import { type StreamEvent, takeEvents } from './event-stream.rules.ts';

export interface FollowOptions {
  readonly url: string;
  /** Read anew for each connection: it may have been renewed. */
  readonly token: () => string;
  readonly onEvent: (event: StreamEvent) => void;
}

const AGAIN_AFTER_MS = 1_500;

async function readOnce({ url, token, onEvent }: FollowOptions, signal: AbortSignal): Promise<void> {
  const response = await fetch(url, { headers: { authorization: `Bearer ${token()}`, accept: 'text/event-stream' }, signal });
  if (!response.ok || response.body === null) throw new Error(`The events answered ${response.status}`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const { events, rest } = takeEvents(text + chunk.value);
    text = rest;
    for (const event of events) onEvent(event);
  }
}

/** Follows server-sent events with a bearer token, which EventSource cannot carry. Connects again until stopped. */
export function followEvents(options: FollowOptions): () => void {
  const stop = new AbortController();
  const run = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      // A cut connection is no end: the renewals tell the truth meanwhile.
      await readOnce(options, stop.signal).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    }
  };
  void run();
  return () => stop.abort();
}
