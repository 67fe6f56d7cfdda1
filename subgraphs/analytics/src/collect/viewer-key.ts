import { createHmac } from 'node:crypto';
import type { AccountId, TenantId } from '@streamgate/kernel/ids';

/** Who watched, as a number that says nothing outside the tenant: an HMAC-SHA-256 of the account, or of the device of a visitor. */
export function viewerKey(
  secret: string,
  { tenantId, accountId, deviceId }: { tenantId: TenantId; accountId: AccountId | null; deviceId: string },
): string {
  const who = accountId === null ? `device ${deviceId}` : `account ${accountId}`;
  return createHmac('sha256', secret).update(`viewer ${tenantId} ${who}`).digest('base64url').slice(0, 22);
}
