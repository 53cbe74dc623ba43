import { afterEach, describe, expect, test } from 'vitest';
import { ASSERTION_DETECTORS } from '../../lib/claims/assertions/registry.ts';
import { ASSERTION_KINDS, type UnsourcedAssertion } from '../../lib/claims/types.ts';
import { sampleReading } from '../testing/sample-reading.ts';
import { speakEnglish, speakFrom } from '../testing/speak-english.ts';
import { dateOf, describeFinding, languageName, nameAtStart, reasonWords, roleOf } from './wording.ts';

describe('a language', () => {
  test.each([
    ['de', 'German'],
    ['pt-BR', 'Brazilian Portuguese'],
    ['und', undefined],
    ['not a code', undefined],
    ['xx', undefined],
  ])('%s', (code, expected) => {
    expect(languageName(code)).toBe(expected);
  });
});

describe('a date', () => {
  test.each([
    ['2026-03-11T12:00:00Z', '11 March 2026'],
    ['yesterday', undefined],
    ['', undefined],
    [null, undefined],
  ])('%s', (published, expected) => {
    expect(dateOf(published)).toBe(expected);
  });
});

test('a role is as much as the text gives', () => {
  expect(roleOf({ role: 'mayor', affiliation: 'Averne' })).toBe('mayor, Averne');
  expect(roleOf({ affiliation: 'Averne' })).toBe('Averne');
  expect(roleOf(undefined)).toBe('');
});

test('only the unnamed are given a capital letter: names keep their own', () => {
  expect(nameAtStart({ name: 'residents', type: 'unnamed' })).toBe('Residents');
  expect(nameAtStart({ name: 'de Vries', type: 'person' })).toBe('de Vries');
});

test('a finding in one line says who, or what is missing', () => {
  const lines = sampleReading({ findings: 3 }).findings.map(({ finding }) => describeFinding(finding));
  expect(lines).toEqual([
    'Attributed to Ingrid Solvang',
    'No source given: gives a figure',
    'Attributed to residents and several councillors, not named',
  ]);
});

describe('why an assertion is flagged', () => {
  afterEach(speakEnglish);
  const flagged = (assertion: (typeof ASSERTION_KINDS)[number]): UnsourcedAssertion => ({
    ...{ id: 'u1', kind: 'unsourced', span: { start: 0, end: 9 }, assertion, trigger: [{ start: 0, end: 4 }] },
    ...{ confidence: 0.9, rule: assertion, reason: ASSERTION_DETECTORS[assertion].reason('led to') },
  });

  test.each(ASSERTION_KINDS)('%s: in English as the command line says it, and in no other language', (kind) => {
    const finding = flagged(kind);
    expect(reasonWords({ finding, words: 'led to' })).toBe(finding.reason);
    for (const language of ['de', 'es'] as const) {
      speakFrom(language);
      expect(reasonWords({ finding, words: 'led to' })).toContain('led to');
      expect(reasonWords({ finding, words: 'led to' })).not.toBe(finding.reason);
    }
  });

  test('a claim that somebody answers for has no such reason', () => {
    const [attributed] = sampleReading({ findings: 1 }).findings;
    expect(attributed && reasonWords(attributed)).toBe('');
  });
});
