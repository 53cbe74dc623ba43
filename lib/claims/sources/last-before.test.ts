import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { lastBefore } from './last-before.ts';
import { withinQuotations } from './within-quotations.ts';

describe('lastBefore', () => {
  test.each([
    [[], 5, undefined],
    [[5], 5, undefined],
    [[5], 6, 5],
    [[1, 3, 5], 4, 3],
    [[1, 3, 5], 9, 5],
    [[1, 3, 5], 1, undefined],
  ])('of %j before %i is %j', (offsets, offset, last) => {
    expect(lastBefore(offsets, offset)).toBe(last);
  });
});

describe('withinQuotations', () => {
  const text = 'He said: “It rained all day.” They left. “It snowed all through the night,” she said.';
  const within = withinQuotations(evidenceOf(text).quotations);

  test.each([
    ['rained', true],
    ['They', false],
    ['snowed', true],
    ['she', false],
    ['He', false],
  ])('"%s" is in speech: %j', (word, expected) => {
    expect(within(text.indexOf(word))).toBe(expected);
  });
});
