import { expect, test } from 'vitest';
import { takeEvents } from './event-stream.rules.ts';

test('complete events are taken, half of one waits', () => {
  const { events, rest } = takeEvents('event: lease-ended\ndata: {"code":"TOKEN_LEFT"}\n\nevent: lea');
  expect(events).toEqual([{ name: 'lease-ended', data: '{"code":"TOKEN_LEFT"}' }]);
  expect(rest).toBe('event: lea');
});

test('comments that keep the connection open are no events', () => {
  expect(takeEvents(': ping\n\n: ping\n\n')).toEqual({ events: [], rest: '' });
});

test('lines of data are joined, carriage returns are forgiven', () => {
  expect(takeEvents('data: a\r\ndata:b\r\n\r\n').events).toEqual([{ name: 'message', data: 'a\nb' }]);
});
