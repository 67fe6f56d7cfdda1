import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import type { Permission, Role } from '@streamgate/kernel/permissions';

/** Owners are made, changed and taken out by those who may act on the tenant itself, so that an admin cannot rise. */
export const mayTouchRole = (permissions: readonly Permission[], role: Role): boolean =>
  role !== 'owner' || permissions.includes('tenant:write');

/** A tenant without an owner could never be handed on, so the last one stays. */
export function keepsAnOwner(change: { from: Role; to: Role | null; owners: number }): Outcome<null, 'LAST_OWNER'> {
  if (change.from !== 'owner' || change.to === 'owner' || change.owners > 1) return done(null);
  return refuse('LAST_OWNER', 'This is the last owner of the tenant; make somebody else an owner first.');
}
