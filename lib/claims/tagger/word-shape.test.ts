import { expect, test } from 'vitest';
import { SHAPES, shapeOf } from './word-shape.ts';

const cases: [name: string, shape: number, words: string[]][] = [
  ['nothing and white space', 0, ['', ' ', '\u00a0']],
  ['small letters', 1, ['quay', 'a', 'ærlig', 'straße', 'они']],
  ['one capital', 2, ['A', 'I', 'Ø']],
  ['capitals', 3, ['NATO', 'UN', 'ЄС']],
  ['a capital and small letters', 4, ['Ruiz', 'Øystein', 'No']],
  ['a capital first', 5, ['McGrath', 'J.', 'U.S.', "O'Neill", 'Al-Busaidi', 'B2']],
  ['digits', 6, ['7', '2024']],
  ['a digit', 7, ['3.5', '4th', 'mp3', '1,200', '$5']],
  ['a letter first', 8, ['mid-size', "n't", 'iPhone', 'p.m.', '中文']],
  ['marks', 9, ['.', '—', '“', '$', '...', '%']],
  ['what fits nowhere', 0, ["'s", '.com', 'é'.normalize('NFD').slice(1)]],
];
test.each(cases)('%s: %i', (_, shape, words) => {
  expect(words.map(shapeOf)).toEqual(words.map(() => shape));
});

test('there are as many shapes as are named', () => {
  expect(new Set(cases.map(([, shape]) => shape)).size).toBe(SHAPES);
});
