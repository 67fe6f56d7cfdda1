/** What a member of a tenant may do, by role; the one written access matrix. API keys carry a subset as scopes. */
export const ROLES = ['owner', 'admin', 'editor', 'analyst'] as const;
export type Role = (typeof ROLES)[number];

export const PERMISSIONS = [
  'videos:read',
  'videos:write',
  'gates:read',
  'gates:write',
  'analytics:read',
  'members:read',
  'members:write',
  'keys:read',
  'keys:write',
  'tenant:write',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const EDITOR: readonly Permission[] = [
  'videos:read',
  'videos:write',
  'gates:read',
  'gates:write',
  'analytics:read',
  'members:read',
];
const BY_ROLE: Readonly<Record<Role, readonly Permission[]>> = {
  owner: PERMISSIONS,
  admin: PERMISSIONS.filter((permission) => permission !== 'tenant:write'),
  editor: EDITOR,
  analyst: ['videos:read', 'gates:read', 'analytics:read'],
};

export const permissionsOf = (role: Role): readonly Permission[] => BY_ROLE[role];
