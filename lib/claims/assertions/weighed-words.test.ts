import { expect, test } from 'vitest';
import { voicesIn } from '../../../tests/support/voices-in.ts';
import { textOf } from '../../text/span.ts';
import { weighedWords } from './weighed-words.ts';

const TEXT = 'The bridge ruined a town of weavers.';

test.each<[string, [string, number][], string[]]>([
  [
    'the two heaviest words, in reading order',
    [
      ['weaver', 2],
      ['town', 1],
      ['bridge', 3],
    ],
    ['bridge', 'weavers'],
  ],
  [
    'no word that weighs against',
    [
      ['town', -1],
      ['bridge', 1],
    ],
    ['bridge'],
  ],
  [
    'no word of mere grammar',
    [
      ['the', 5],
      ['town', 1],
    ],
    ['town'],
  ],
  ['the verb where nothing weighs', [], ['ruined']],
])('takes %s', (_, weights, expected) => {
  const [voice] = voicesIn(TEXT).voices;
  expect(weighedWords(voice?.tokens ?? [], new Map(weights)).map((span) => textOf(TEXT, span))).toEqual(expected);
});

test('takes nothing of nothing', () => {
  expect(weighedWords([], new Map())).toEqual([]);
});
