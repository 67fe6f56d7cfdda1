import { expect, test } from 'vitest';
import { classifyFailure } from './classify-failure.rules.ts';

const named = (name: string, fields: object = {}, cause?: unknown): Error =>
  Object.assign(new Error('it failed', cause === undefined ? undefined : { cause }), { name, ...fields });

test.each<[string, unknown, 'revert' | 'unknown']>([
  [
    'code 3 of geth',
    named('UnknownRpcError', {}, named('RpcRequestError', { code: 3, details: 'execution reverted' })),
    'revert',
  ],
  [
    'a revert told in words',
    named('InternalRpcError', {}, named('RpcRequestError', { code: -32000, details: 'execution reverted: no' })),
    'revert',
  ],
  [
    'a wrapper that says revert over a dead connection',
    named('ContractFunctionRevertedError', { details: 'reverted' }, named('HttpRequestError')),
    'unknown',
  ],
  ['a time limit', named('CallExecutionError', {}, named('TimeoutError')), 'unknown'],
  [
    'a block that the node lacks',
    named('InvalidInputRpcError', {}, named('RpcRequestError', { code: -32001, details: 'header not found' })),
    'unknown',
  ],
  ['an answer too large', named('ResponseBodyTooLargeError'), 'unknown'],
  ['something that is no error', 'reverted', 'unknown'],
])('%s', (_, error, expected) => {
  expect(classifyFailure(error)).toBe(expected);
});
