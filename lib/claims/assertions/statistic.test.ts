import { describe, expect, test } from 'vitest';
import { hitsIn } from '../../../tests/support/voices-in.ts';

describe('statistic', () => {
  const hits: [name: string, text: string, words: string][] = [
    ['a share', 'Nearly 40 percent of the shops have closed.', 'Nearly 40 percent'],
    ['an amount of money', 'The bridge cost $3 million to repair.', '$3 million'],
    ['a count of people', 'At least 300 people lost their homes.', 'At least 300 people'],
    ['a trend without a figure', 'Rents rose sharply in the valley.', 'rose sharply'],
  ];
  test.each(hits)('marks %s', (_, text, words) => {
    expect(hitsIn('statistic', text)).toContain(words);
  });

  const misses: [name: string, text: string][] = [
    ['a date', 'The council met on 14 March 2019.'],
    ['an age between commas', 'Mara Lind, 82, opened the door.'],
    ['an ordinal', 'The 3rd Street bridge is closed.'],
    ['a time of day', 'The doors open at 7:30 tonight.'],
  ];
  test.each(misses)('is silent on %s', (_, text) => {
    expect(hitsIn('statistic', text)).toEqual([]);
  });
});
