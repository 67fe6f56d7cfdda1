import type { AccountId, AssetId, LeaseId, SessionId, TenantId, VideoId } from '@streamgate/kernel/ids';
import { z } from 'zod';

const id = <T extends string>() => z.uuid().transform((text) => text as T);

/** The right to watch one video on one device for a short time. Lives in Redis; nothing else is asked when bytes flow. */
export const Lease = z.object({
  id: id<LeaseId>(),
  tenantId: id<TenantId>(),
  videoId: id<VideoId>(),
  assetId: id<AssetId>(),
  /** Null for visitors of open videos. */
  accountId: id<AccountId>().nullable(),
  sessionId: id<SessionId>().nullable(),
  deviceId: z.string(),
  /** This session of watching, as beacons name it. */
  viewId: z.uuid(),
  /** The tokens that proved it: "eip155:137/erc721:0x…/12", "eip155:1/erc20:0x…"; empty for open videos. */
  tokens: z.array(z.string()),
  /** CAIP-10 wallets that held them. */
  wallets: z.array(z.string()),
  evidenceId: z.uuid().nullable(),
  grantedAtMs: z.number().int(),
  expiresAtMs: z.number().int(),
  /** Set when it was ended before its time. */
  ended: z.object({ code: z.string(), message: z.string() }).nullable(),
});

export type Lease = z.output<typeof Lease>;

/** Why a lease ended: stable code, a sentence for the viewer. */
export interface LeaseEnd {
  readonly code: 'TOKEN_LEFT' | 'GATE_CHANGED' | 'SIGNED_OUT' | 'OTHER_STREAM' | 'GIVEN_BACK' | 'VIDEO_WITHDRAWN' | 'EXPIRED';
  readonly message: string;
}

/** On this Redis channel ended leases are told: JSON { leaseId, code, message }. */
export const LEASE_ENDED_CHANNEL = 'lease-ended';
