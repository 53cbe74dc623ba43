import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../../tests/support/claims-in.ts';

/** "name (type)" of every source, in reading order. */
const sourcesOf = (text: string) => claimsIn(text).map(({ name, type }) => `${name} (${type})`);

describe('who a holder is', () => {
  test.each([
    ['a surname', 'Maria Ruiz said it was late. Ruiz said it rained.', 'Maria Ruiz (person)'],
    ['"she"', 'Maria Ruiz said it was late. She said it rained.', 'Maria Ruiz (person)'],
    [
      '"he", the one who spoke and not the one spoken of',
      'The foreign minister, Teodor Vask, said that President Aldis Renko was ill. He said it rained.',
      'Teodor Vask (person)',
    ],
    [
      'an office whose holder is named beside it',
      'Hale left. The mayor, Maria Ruiz, said it rained.',
      'Maria Ruiz (person)',
    ],
    ['"it"', 'The bank said it was late. It said it rained.', 'the bank (organisation)'],
    ['"they"', 'Critics said it was late. They said it rained.', 'critics (unnamed)'],
    ['"the report"', 'The Bergen report said it was late. The report said it rained.', 'the Bergen report (document)'],
    ['a place that speaks', 'Life inside Velmark is quiet. Velmark said it rained.', 'Velmark (organisation)'],
    ['one of those named before', 'Maria Ruiz said it was late. The author said it rained.', 'the author (person)'],
    ['nobody named before', 'The ship was late. The author said it rained.', 'the author (unnamed)'],
    [
      'a linked thing',
      'The ship was late. One [look at the books] says it rained.',
      'one look at the books (document)',
    ],
  ])('reads %s', (_, text, source) => {
    expect(sourcesOf(text).at(-1)).toBe(source);
  });

  test('"he" is not a woman who spoke before', () => {
    const text = 'Peter Hale said it was late. Then Ms. Maria Ruiz said it was early. He said it rained.';
    expect(sourcesOf(text).at(-1)).toBe('Peter Hale (person)');
  });

  test.each(['I said it rained.', 'We think it rained.', 'My claim that it rained was wrong.'])(
    'leaves the writer out: %s',
    (text) => {
      expect(sourcesOf(text)).toEqual([]);
    },
  );
});
