import { type UploadClaims, verifyUploadToken } from '@streamgate/asset-format/upload-token';
import { Fault } from '@streamgate/kernel/fault';
import type { Refusal } from '@streamgate/kernel/outcome';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { EdgeDeps } from '../deps.ts';
import { bearerOf } from '../http/bearer.rules.ts';
import { sendMissing, sendRefusal } from '../http/refuse.ts';
import { CHECKSUM_ALGORITHMS, parseChecksum } from './checksum.rules.ts';
import type { UploadRequest } from './upload-request.ts';

declare module 'fastify' {
  interface FastifyRequest {
    upload: UploadRequest | null;
  }
}

const NO_TOKEN = {
  code: 'UPLOAD_TOKEN_NEEDED',
  message: 'This address answers only to the token that createUpload gave with it.',
};

const text = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value.join(',') : value);

/** What is wrong with the headers before a byte is taken; null when nothing is. */
function whyRefused(request: FastifyRequest, claims: UploadClaims): Refusal | null {
  const { headers } = request;
  if (request.method === 'POST' && text(headers['upload-length']) !== String(claims.sizeBytes)) {
    return {
      code: 'SIZE_MISMATCH',
      message: `This upload was announced with ${claims.sizeBytes} bytes. Send that as Upload-Length.`,
    };
  }
  const inTrailer = /upload-checksum/i.test(headers.trailer ?? '');
  if (inTrailer || parseChecksum(text(headers['upload-checksum'])) === 'unsupported') {
    return { code: 'BAD_CHECKSUM', message: `Send Upload-Checksum as a header with one of ${CHECKSUM_ALGORITHMS}.` };
  }
  return null;
}

/** Every request needs the token of that very upload; another's upload and none at all read the same. */
export function guardByUploadToken(scope: FastifyInstance, deps: EdgeDeps): void {
  scope.decorateRequest('upload', null);
  scope.addHook('onRequest', async (request, reply) => {
    const token = bearerOf(request.headers.authorization) ?? undefined;
    const claims = verifyUploadToken(deps.env.uploadSecret, token, deps.clock.now());
    if (claims === null) return sendRefusal(reply.header('www-authenticate', 'Bearer'), 401, NO_TOKEN);
    const { uploadId } = request.params as { uploadId?: string };
    if (uploadId !== undefined && uploadId !== claims.uploadId) return sendMissing(reply);
    const refusal = whyRefused(request, claims);
    if (refusal !== null) return sendRefusal(reply, 400, refusal);
    const checksum = parseChecksum(text(request.headers['upload-checksum']));
    request.upload = { claims, checksum: checksum === 'unsupported' ? null : checksum };
    return undefined;
  });
}

/** The upload that the guard found this request to be for. */
export function uploadOf(request: FastifyRequest): UploadRequest {
  if (request.upload === null) throw new Fault('A guarded route ran without its guard.', { retryable: false });
  return request.upload;
}
