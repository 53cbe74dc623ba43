import { expect, test } from 'vitest';
import { inSlices } from './in-slices.ts';

function* count(steps: number, work = () => {}) {
  for (let step = 0; step < steps; step += 1) {
    work();
    yield;
  }
  return steps;
}

test('runs a generator to its end and answers its value', async () => {
  expect(await inSlices(count(1000), { budget: 5 })).toBe(1000);
});

test('gives others their turn once the budget is spent', async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 0);
  const busy = () => {
    const until = performance.now() + 3;
    while (performance.now() < until);
  };
  await inSlices(count(12, busy), { budget: 5 });
  clearInterval(timer);
  expect(turns).toBeGreaterThan(2);
});

test('stops with the reason of an aborted signal', async () => {
  const controller = new AbortController();
  let steps = 0;
  const work = () => {
    steps += 1;
    if (steps === 3) controller.abort(new Error('left the page'));
  };
  await expect(inSlices(count(10, work), { budget: -1, signal: controller.signal })).rejects.toThrow('left the page');
  expect(steps).toBe(3);
});

test('what the generator throws is thrown', async () => {
  const fail = () => {
    throw new RangeError('outside');
  };
  await expect(inSlices(count(1, fail), { budget: 5 })).rejects.toThrow('outside');
});
