import type { Refusal } from '@streamgate/kernel/outcome';
import type { FastifyReply } from 'fastify';

/** Answers with { code, message }; a refusal is never kept by any cache. */
export const sendRefusal = (reply: FastifyReply, status: number, refusal: Refusal): FastifyReply =>
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ code: refusal.code, message: refusal.message }));

/** The same answer for what is absent, foreign or not for anybody's eyes. */
export const sendMissing = (reply: FastifyReply): FastifyReply =>
  sendRefusal(reply, 404, { code: 'NOT_FOUND', message: 'There is nothing here.' });
