import { expect, test } from 'vitest';
import { PERIODS, periodOf, timesOf } from './periods.ts';

const NOW = new Date(2026, 2, 12, 15).getTime();

test.each(PERIODS)('%s is recognised by its times, all day long', (period) => {
  expect(periodOf(timesOf(period, NOW), NOW)).toBe(period);
  expect(periodOf(timesOf(period, NOW), NOW + 5 * 3_600_000)).toBe(period);
});

test('today begins at midnight, the last seven days six days before', () => {
  expect(timesOf('day', NOW)).toEqual({ since: new Date(2026, 2, 12).getTime() });
  expect(timesOf('week', NOW)).toEqual({ since: new Date(2026, 2, 6).getTime() });
});

test('without times there is no period', () => {
  expect(periodOf({ tag: 'a' }, NOW)).toBeUndefined();
});
