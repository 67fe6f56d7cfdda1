import { expect, test } from 'vitest';
import { runBulk } from './run-bulk.ts';

const items = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, title: id.toUpperCase() }));

test('each item is done once, never more than three at a time, and what fails is told with its reason', async () => {
  const seen: string[] = [];
  let now = 0;
  let most = 0;
  const result = await runBulk(items, async ({ id }) => {
    now += 1;
    most = Math.max(most, now);
    seen.push(id);
    await new Promise((done) => setTimeout(done, 5));
    now -= 1;
    if (id === 'b') return { __typename: 'Refusal', code: 'NOT_PLAYABLE', message: 'Not yet.' };
    if (id === 'd') throw new Error('No answer.');
    return { __typename: 'Video' };
  });
  expect(seen.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(most).toBe(3);
  expect(result).toEqual({
    done: 3,
    failed: [
      { title: 'B', message: 'Not yet.' },
      { title: 'D', message: 'No answer.' },
    ],
  });
});
