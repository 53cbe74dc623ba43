import { describe, expect, test } from 'vitest';
import { hitsIn } from '../../../tests/support/voices-in.ts';
import { ASSERTION_KINDS } from '../types.ts';
import { ASSERTION_DETECTORS } from './registry.ts';

const detectors = Object.values(ASSERTION_DETECTORS);

describe('the registry of assertions', () => {
  test('lists the kinds in the order in which a reader sees them', () => {
    expect(Object.keys(ASSERTION_DETECTORS)).toEqual(ASSERTION_KINDS);
  });

  test('gives every detector an id of its own', () => {
    expect(new Set(detectors.map(({ id }) => id)).size).toBe(detectors.length);
  });

  test.each(detectors.map(({ kind, example }) => [kind, example] as const))(
    '%s marks its own example',
    (kind, example) => {
      expect(hitsIn(kind, example)).not.toEqual([]);
    },
  );

  test.each(detectors.flatMap(({ kind, silentOn }) => silentOn.map((miss) => [kind, miss] as const)))(
    '%s is silent on: %s',
    (kind, miss) => {
      expect(hitsIn(kind, miss)).toEqual([]);
    },
  );

  test.each(detectors.map(({ kind, reason }) => [kind, reason('led to')] as const))(
    'the reason of %s quotes the words',
    (_, reason) => {
      expect(reason).toMatch(/^[A-Z][^!]*: “led to”$/);
    },
  );

  const VERDICTS =
    /\b(true|false|untrue|lie|lies|lying|wrong|fake|incorrect|inaccurate|misleading|bogus|mistaken|biased)\b/i;

  test.each(detectors.map(({ kind, reason }) => [kind, reason('led to')] as const))(
    'the reason of %s says what is missing, never whether it is so',
    (_, reason) => {
      expect(reason).not.toMatch(VERDICTS);
      expect(reason).not.toMatch(/[.!?]\s/);
    },
  );
});
