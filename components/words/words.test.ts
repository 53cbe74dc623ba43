import { afterEach, describe, expect, test } from 'vitest';
import { speakEnglish, speakFrom } from '../testing/speak-english.ts';
import { sayWith } from './rich-words.ts';
import { say, sayCount } from './words.ts';

afterEach(speakEnglish);

describe('numbers', () => {
  test.each([
    [0, '0 notes'],
    [1, '1 note'],
    [1200, '1,200 notes'],
  ])('%i is "%s"', (count, expected) => {
    expect(sayCount('notes_count', count)).toBe(expected);
  });

  test('are written as the language of the catalogue writes them', () => {
    speakFrom('de');
    expect(sayCount('notes_count', 1200)).toBe('1.200 Notizen');
    expect(sayCount('notes_count', 1)).toBe('1 Notiz');
  });
});

test('a place is filled with what is given, dollar signs and all', () => {
  expect(say('attributed', 'A$1P')).toBe('Attributed to A$1P');
});

test('elements take the places in the order of the language', () => {
  const name = { type: 'b' } as never;
  expect(sayWith('attributed_unnamed', name)).toEqual(['Attributed to ', name, ', not named']);
});
