import { expect, test } from 'vitest';
import { attributionsIn } from '../../../tests/support/attributions-in.ts';
import { rulesIn } from '../../../tests/support/claims-in.ts';
import { confidenceOf } from './confidence.ts';
import { ATTRIBUTION_DETECTORS } from './registry.ts';
import { ATTRIBUTION_RULES } from './rule-ids.ts';
import { ATTRIBUTION_RULE_NOTES } from './rule-notes.ts';

test.each(ATTRIBUTION_RULES)('%s finds a relation in its own example', (rule) => {
  expect(attributionsIn(ATTRIBUTION_RULE_NOTES[rule].example).map((relation) => relation.rule)).toContain(rule);
});

const misses = ATTRIBUTION_RULES.flatMap((rule) =>
  ATTRIBUTION_RULE_NOTES[rule].silentOn.map((text) => ({ rule, text })),
);

test.each(misses)('$rule is silent on: $text', ({ rule, text }) => {
  expect(rulesIn(text)).not.toContain(rule);
});

test.each(ATTRIBUTION_RULES)('%s has a near miss', (rule) => {
  expect(ATTRIBUTION_RULE_NOTES[rule].silentOn.length).toBeGreaterThan(0);
});

test('the registry tries the detectors in the order of the rules, each under its own id', () => {
  const ids = ATTRIBUTION_DETECTORS.map(({ id }) => id);
  expect(ids).toEqual(ATTRIBUTION_RULES.filter((rule) => ids.includes(rule)));
});

test('every confidence is a probability, no higher outside the news', () => {
  for (const rule of ATTRIBUTION_RULES) {
    expect(confidenceOf(rule, 'news')).toBeLessThanOrEqual(1);
    expect(confidenceOf(rule, 'other')).toBeGreaterThan(0);
    expect(confidenceOf(rule, 'other')).toBeLessThanOrEqual(confidenceOf(rule, 'news'));
  }
});
