import { describe, expect, test } from 'vitest';
import { distanceBucket, layOutWindows, sentenceBucket, WINDOW } from './cue-windows.ts';

describe('layOutWindows', () => {
  const far = WINDOW + 40;
  const cases: [name: string, cue: number, paragraph: [from: number, to: number], first: number, length: number][] = [
    ['a whole paragraph where it is short', 5, [0, 12], 0, 12],
    ['a paragraph of its cue word alone', 3, [3, 4], 3, 1],
    ['not the paragraph before or behind', 22, [20, 30], 20, 10],
    ['a window to each side of a cue word amid a long paragraph', far, [0, 2 * far], far - WINDOW, 2 * WINDOW + 1],
    ['the start of a long paragraph', 2, [0, 2 * far], 0, WINDOW + 3],
    ['the end of a long paragraph', 2 * far - 1, [0, 2 * far], 2 * far - 1 - WINDOW, WINDOW + 1],
  ];
  test.each(cases)('shows %s', (_, cue, [from, to], first, length) => {
    const before = from > 0 ? [{ from: 0, to: from }] : [];
    const { windows } = layOutWindows([cue], [...before, { from, to }, { from: to, to: to + 50 }]);
    expect(windows).toMatchObject([{ cue, first, length }]);
  });

  const paragraphs = [
    { from: 0, to: 10 },
    { from: 10, to: 13 },
    { from: 13, to: 40 },
  ];

  test('finds the paragraph of each of several cue words', () => {
    const { windows } = layOutWindows([0, 9, 13, 39], paragraphs);
    expect(windows.map(({ first, length }) => [first, length])).toEqual([
      [0, 10],
      [0, 10],
      [13, 27],
      [13, 27],
    ]);
  });

  test('every row of a window is alive, and enough empty ones stand around it', () => {
    const { windows, rows, alive } = layOutWindows([2, 11, 20, 21], paragraphs);
    expect(alive).toHaveLength(rows);
    const owners = Array.from({ length: rows }, (_, row) =>
      windows.filter((window) => window.row <= row && row < window.row + window.length),
    );
    expect(owners.map((owner) => owner.length)).toEqual([...alive]);
    const gaps = [...alive].join('').split(/1+/);
    expect(gaps).toHaveLength(windows.length + 1);
    // The decoder's convolutions look three rows far.
    for (const gap of gaps) expect(gap.length).toBeGreaterThanOrEqual(3);
  });

  test('no cue words have no windows', () => {
    expect(layOutWindows([], paragraphs).windows).toEqual([]);
  });
});

describe('distanceBucket', () => {
  test.each([
    [0, 0],
    [1, 1],
    [6, 6],
    [7, 6],
    [9, 7],
    [12, 8],
    [24, 10],
    [WINDOW, 14],
    [10_000, 15],
    [-1, 30],
    [-6, 25],
    [-12, 23],
    [-10_000, 16],
  ])('%i tokens away', (distance, bucket) => {
    expect(distanceBucket(distance)).toBe(bucket);
  });

  test('never tells before from behind wrongly, and never nearer from farther', () => {
    for (let size = 1; size < 500; size += 1) {
      expect(distanceBucket(size)).toBeLessThan(16);
      expect(distanceBucket(-size)).toBe(31 - distanceBucket(size));
      expect(distanceBucket(size)).toBeGreaterThanOrEqual(distanceBucket(size - 1));
    }
  });
});

test.each([
  [0, 3],
  [1, 4],
  [3, 6],
  [9, 6],
  [-1, 2],
  [-3, 0],
  [-9, 0],
])('%i sentences away is bucket %i', (sentences, bucket) => {
  expect(sentenceBucket(sentences)).toBe(bucket);
});
