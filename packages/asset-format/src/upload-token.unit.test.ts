import { newId, type TenantId, type UploadId } from '@streamgate/kernel/ids';
import { expect, test } from 'vitest';
import { signUploadToken, verifyUploadToken } from './upload-token.ts';

const SECRET = 'a-secret-of-at-least-thirty-two-characters';
const claims = { tenantId: newId<TenantId>(), uploadId: newId<UploadId>(), sizeBytes: 7, exp: 1_000 };

test('a token opens with its secret before it expires', () => {
  expect(verifyUploadToken(SECRET, signUploadToken(SECRET, claims), 999)).toEqual(claims);
});

test('an expired, missing, foreign or altered token opens nothing', () => {
  const token = signUploadToken(SECRET, claims);
  expect(verifyUploadToken(SECRET, token, 1_000)).toBeNull();
  expect(verifyUploadToken(SECRET, undefined, 0)).toBeNull();
  expect(verifyUploadToken(`${SECRET}x`, token, 0)).toBeNull();
  const [payload, mac] = token.split('.');
  const bigger = Buffer.from(JSON.stringify({ ...claims, sizeBytes: 8 })).toString('base64url');
  expect(verifyUploadToken(SECRET, `${bigger}.${mac}`, 0)).toBeNull();
  expect(verifyUploadToken(SECRET, `${payload}.`, 0)).toBeNull();
  expect(verifyUploadToken(SECRET, `${token}.x`, 0)).toBeNull();
});
