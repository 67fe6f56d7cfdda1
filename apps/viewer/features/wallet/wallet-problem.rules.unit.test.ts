import { expect, test } from 'vitest';
import { walletProblem } from './wallet-problem.rules.ts';

test('a refusal by the person is found however deep it is wrapped', () => {
  const error = Object.assign(new Error('outer'), { cause: Object.assign(new Error('inner'), { cause: { code: 4001 } }) });
  expect(walletProblem(error, 'connect')).toBe('rejected-connect');
  expect(walletProblem(error, 'sign')).toBe('rejected-sign');
});

test('an open request, a closed wallet and anything else are told apart', () => {
  expect(walletProblem({ code: -32002 }, 'connect')).toBe('pending');
  expect(walletProblem({ code: 4900 }, 'sign')).toBe('unavailable');
  expect(walletProblem(new Error('boom'), 'sign')).toBe('failed');
});

test('a cause that points to itself ends', () => {
  const error: { cause?: unknown } = {};
  error.cause = error;
  expect(walletProblem(error, 'sign')).toBe('failed');
});
