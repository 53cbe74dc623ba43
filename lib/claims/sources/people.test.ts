import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { registerPeople } from './people.ts';

const TEXT =
  'The mayor, Maria Ruiz, opened the quay. She was tired. Then Peter Hale of Acme Holdings spoke, and he left. Ruiz stayed.';
const people = registerPeople(evidenceOf(TEXT).sentences);

describe('registerPeople', () => {
  test('resolves a surname to the full name', () => {
    expect(people.named('Ruiz', TEXT.length)?.name).toBe('Maria Ruiz');
  });
  test('resolves a first name to the full name', () => {
    expect(people.named('Peter', TEXT.length)?.name).toBe('Peter Hale');
  });
  test('takes "she" for the last person who may be one', () => {
    expect(people.lastBefore(TEXT.indexOf('Then'), 'she')?.name).toBe('Maria Ruiz');
  });
  test('does not take "he" for a person spoken of as "she"', () => {
    const text = 'Ms. Maria Ruiz opened the quay.';
    expect(registerPeople(evidenceOf(text).sentences).lastBefore(text.length, 'he')).toBeUndefined();
  });
  test.each(['Acme', 'Holdings', 'Nobody'])('knows no person called %s', (name) => {
    expect(people.named(name, TEXT.length)).toBeUndefined();
  });
  test('counts only mentions before the place that asks', () => {
    expect(people.lastBefore(0, 'he')).toBeUndefined();
  });
});
