import type { LeaseFieldsFragment } from '../../graphql/graphql.ts';

export type BeaconType = 'start' | 'first-frame' | 'beat' | 'stall' | 'error' | 'end';

/** One thing that happened while watching; played and stalled are since the event before. */
export interface BeaconEvent {
  readonly type: BeaconType;
  readonly atMs: number;
  readonly positionMs: number;
  readonly playedMs: number;
  readonly stalledMs: number;
  readonly startupMs?: number;
  readonly bitrateBps?: number;
  readonly errorCode?: string;
}

export interface BeaconSender {
  readonly send: (event: BeaconEvent) => void;
  /** For the moment the page goes away. */
  readonly sendLast: (event: BeaconEvent) => void;
}

// text/plain needs no preflight, so a beacon is one request.
const TYPE = 'text/plain;charset=UTF-8';

/** Numbers the events of one session of watching and brings them to the edge; what could not be sent goes with the next. */
export function createBeaconSender(lease: () => LeaseFieldsFragment): BeaconSender {
  let seq = 0;
  let waiting: (BeaconEvent & { readonly seq: number })[] = [];

  const add = (event: BeaconEvent): void => {
    waiting.push({ ...event, seq });
    seq += 1;
  };
  const take = (): { readonly events: typeof waiting; readonly body: string } => {
    const { id: leaseId, token, viewId } = lease();
    const events = waiting;
    waiting = [];
    return { events, body: JSON.stringify({ leaseId, token, viewId, events }) };
  };

  return {
    send: (event) => {
      add(event);
      const { events, body } = take();
      const keep = () => {
        waiting = [...events, ...waiting];
      };
      fetch(lease().beacons, {
        method: 'POST',
        headers: { 'content-type': TYPE },
        body,
        keepalive: true,
        credentials: 'omit',
      }).then((response) => response.status >= 500 && keep(), keep);
    },
    sendLast: (event) => {
      add(event);
      navigator.sendBeacon(lease().beacons, new Blob([take().body], { type: TYPE }));
    },
  };
}
