import { type GraphClient, headersFor, type TypedText } from './graph-client.ts';
import { type AnswerError, GraphError, graphErrorOf, unreachable } from './graph-error.ts';

export interface StreamOptions<Result> {
  readonly tenant?: string | null;
  readonly signal: AbortSignal;
  /** Called once the server has accepted the subscription. */
  readonly onOpen?: () => void;
  readonly onNext: (data: Result) => void;
  /** Called for every message and heartbeat, so that silence can be noticed. */
  readonly onAlive?: () => void;
}

interface ServerEvent {
  readonly name: string;
  readonly data: string;
}

/** Splits one block of an event stream (WHATWG HTML 9.2.6) into its name and data; comments are dropped. */
export function parseServerEvent(block: string): ServerEvent {
  const fields = block.split(/\r\n|\r|\n/).map((line) => /^([a-z]*): ?(.*)$/.exec(line));
  const valuesOf = (name: string) => fields.filter((field) => field?.[1] === name).map((field) => field?.[2] ?? '');
  return { name: valuesOf('event').at(-1) ?? 'message', data: valuesOf('data').join('\n') };
}

async function* blocksOf(body: ReadableStream<Uint8Array<ArrayBuffer>>, onAlive?: () => void): AsyncGenerator<ServerEvent> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let pending = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    onAlive?.();
    const blocks = (pending + value).split(/\r\n\r\n|\n\n|\r\r/);
    pending = blocks.pop() ?? '';
    for (const block of blocks) yield parseServerEvent(block);
  }
}

async function open(
  client: GraphClient,
  body: object,
  options: { tenant?: string | null; signal: AbortSignal },
): Promise<Response> {
  const headers = { ...headersFor(await client.tokens.fresh(), options.tenant), accept: 'text/event-stream' };
  const request: RequestInit = {
    method: 'POST',
    credentials: 'include',
    headers,
    body: JSON.stringify(body),
    signal: options.signal,
  };
  const response = await fetch(`${client.gatewayUrl}/graphql/stream`, request).catch((cause: unknown) => {
    throw unreachable(cause);
  });
  if (response.ok && response.body !== null) return response;
  throw new GraphError(`The live stream answered with status ${response.status}.`, {
    code: 'STREAM_REFUSED',
    status: response.status,
  });
}

/** Follows a subscription over server-sent events (GraphQL over SSE, distinct connections) until it completes; throws when it breaks. */
export async function followStream<Result, Variables>(
  client: GraphClient,
  document: TypedText<Result, Variables>,
  variables: Variables,
  options: StreamOptions<Result>,
): Promise<void> {
  const response = await open(client, { query: document.toString(), variables }, options);
  options.onOpen?.();
  for await (const event of blocksOf(response.body as ReadableStream<Uint8Array<ArrayBuffer>>, options.onAlive)) {
    if (event.name === 'complete') return;
    if (event.name !== 'next') continue;
    const answer = JSON.parse(event.data) as { data?: Result | null; errors?: AnswerError[] };
    if (answer.errors?.[0] !== undefined && answer.data == null) throw graphErrorOf(answer.errors[0], 200);
    if (answer.data != null) options.onNext(answer.data);
  }
}
