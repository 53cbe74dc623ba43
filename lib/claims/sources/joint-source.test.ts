import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { sourcesIn } from '../../../tests/support/sources-in.ts';
import { membersOf } from './joint-source.ts';
import { joined } from './name-runs.ts';
import { readPhrase } from './source-phrase.ts';

/** The members of a source that opens a sentence. */
function members(words: string): string[] {
  const [sentence] = evidenceOf(`${words} said it rained.`).sentences;
  const span = { start: 0, end: words.length };
  const phrase = sentence && readPhrase(sentence, span, [span]);
  if (phrase === undefined) throw new Error(`no phrase in ${words}`);
  return membersOf(phrase).map(({ tokens, core }) => joined(tokens.slice(core.from, core.to)));
}

describe('a joint source', () => {
  test.each([
    ['Smith and Jones', ['Smith', 'Jones']],
    ['Maria Ruiz and Peter Hale', ['Maria Ruiz', 'Peter Hale']],
    ['The FBI and the Justice Department', ['The FBI', 'the Justice Department']],
    ['Critics and officials', ['Critics', 'officials']],
    ['Ann Hale, Omar Noor and Maria Ruiz', ['Ann Hale', 'Omar Noor', 'Maria Ruiz']],
    [
      'The National Library, the Sea Council, and Velt Watch',
      ['The National Library', 'the Sea Council', 'Velt Watch'],
    ],
    ['Mr. Hale and other leaders', ['Mr. Hale', 'other leaders']],
    ['Ann Hale, Omar Noor and other guests', ['Ann Hale', 'Omar Noor', 'other guests']],
    ['Her campaign and Democrats across the country', ['Her campaign', 'Democrats']],
    ['Experts and brokerages', ['Experts', 'brokerages']],
    ['Doctors and groups representing employers', ['Doctors', 'groups']],
    ['Senator Hale and her supporters', ['Senator Hale', 'her supporters']],
  ])('%s', (words, expected) => {
    expect(members(words)).toEqual(expected);
  });

  test.each([
    'Israeli and Western analysts',
    'The Food and Drug Agency',
    'The Department of Health and Human Services',
    'The front-runner and former secretary of state',
    'Former prosecutor and Bergen mayor Ann Hale',
    'Ann Hale, a mayor and donor',
    'Ann Hale, the Bergen donor and co-founder of Velt Watch,',
    'Ann Hale, 44, a cook',
    'Local and federal police',
  ])('is not %s', (words) => {
    expect(members(words)).toEqual([]);
  });
});

describe('the source made of them', () => {
  test.each([
    ['<Smith and Jones> said so.', 'Smith and Jones', 'person'],
    ['<The FBI and the Justice Department> said so.', 'the FBI and the Justice Department', 'organisation'],
    ['<Critics and the bank> said so.', 'critics and the bank', 'unnamed'],
    ['<Both Paul and Omar> said so.', 'Paul and Omar', 'person'],
    ['<Israeli and Western analysts> said so.', 'Israeli and Western analysts', 'unnamed'],
    ['<The FBI, the Sea Bank and Interpol> said so.', 'the FBI, the Sea Bank and Interpol', 'organisation'],
  ])('keeps the words of %s', (text, name, type) => {
    expect(sourcesIn(text)[0]?.source).toMatchObject({ name, type });
  });

  test('is the same in any order and under any of their names', () => {
    const text = 'Maria Ruiz met Peter Hale. <Ruiz and Hale> said so. <Peter Hale and Maria Ruiz> said no.';
    const [one, other] = sourcesIn(text).map(({ source }) => source.key);
    expect(one).toBe(other);
  });

  test('is not the same as one of them', () => {
    const keys = sourcesIn('<Ann Hale and Omar Noor> said so. <Ann Hale> said no.').map(({ source }) => source.key);
    expect(new Set(keys).size).toBe(2);
  });
});
