import { expect, test } from 'vitest';
import { PERMISSIONS, permissionsOf, ROLES } from './permissions.ts';

test('the access matrix, whole', () => {
  const matrix = Object.fromEntries(
    ROLES.map((role) => [role, PERMISSIONS.filter((permission) => permissionsOf(role).includes(permission))]),
  );
  expect(matrix).toEqual({
    owner: [...PERMISSIONS],
    admin: PERMISSIONS.filter((permission) => permission !== 'tenant:write'),
    editor: ['videos:read', 'videos:write', 'gates:read', 'gates:write', 'analytics:read', 'members:read'],
    analyst: ['videos:read', 'gates:read', 'analytics:read'],
  });
});
