import type { Permission } from '@streamgate/kernel/permissions';

/** What each scope lets a key do. */
export const SCOPE_WORDS: Record<Permission, string> = {
  'videos:read': 'See all videos, their files and storage',
  'videos:write': 'Upload, change, publish and delete videos',
  'gates:read': 'See gates and test wallets',
  'gates:write': 'Make, change and delete gates',
  'analytics:read': 'Read figures',
  'members:read': 'See members',
  'members:write': 'Add and remove members, change roles',
  'keys:read': 'See API keys, not their secrets',
  'keys:write': 'Make and revoke API keys',
  'tenant:write': 'Change the tenant itself',
};
