import { describe, expect, test } from 'vitest';
import { sampleReading } from '../testing/sample-reading.ts';
import { dateOf, describeFinding, languageName, nameAtStart, roleOf } from './wording.ts';

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
