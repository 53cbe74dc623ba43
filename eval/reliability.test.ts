import { expect, test } from 'vitest';
import { reliabilityRows } from './reliability.ts';

const times = (n: number, confidence: number, isRight: boolean) =>
  Array.from({ length: n }, () => ({ confidence, isRight }));

test('findings that are right as often as they claim have no error', () => {
  const rows = reliabilityRows([
    ...times(9, 0.9, true),
    ...times(1, 0.9, false),
    ...times(1, 0.5, true),
    ...times(1, 0.5, false),
  ]);
  expect(rows.map(({ what }) => what)).toEqual(['0.5 to 0.6', '0.9 to 1', 'expected calibration error']);
  expect(rows[0]?.figures).toEqual([0.5, 0.5, 2]);
  expect(rows[2]?.figures[0]).toBeCloseTo(0);
});

test('the error of a bin counts by how much is in it', () => {
  const rows = reliabilityRows([...times(3, 1, false), ...times(1, 0.2, false)]);
  expect(rows.at(-1)?.figures[0]).toBeCloseTo(0.75 * 1 + 0.25 * 0.2);
});

test('of nothing there is nothing to say', () => {
  expect(reliabilityRows([])).toEqual([{ what: 'expected calibration error', figures: [0, null, 0] }]);
});
