import { describe, expect, test } from 'vitest';
import { lastOf } from '../../../cli/last-of.ts';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import type { BlockType } from '../../text/page-text.ts';
import { PARTS_OF_SPEECH, SUFFIX_BUCKETS, tokenFeatures, vocabularyForm } from './token-features.ts';

/** The features of paragraphs, which may be called something else. */
function featuresOf(text: string, types: readonly BlockType[] = []) {
  const { article, sentences, quotations } = evidenceOf(text);
  const blocks = article.blocks.map((block, i) => ({ ...block, type: types[i] ?? block.type }));
  return lastOf(tokenFeatures({ ...article, blocks }, sentences, quotations));
}

test('an article of nothing has no tokens', () => {
  const { tokens, words, suffix, pos, shape, quote, place, sentenceStarts } = featuresOf(' \n ');
  for (const column of [tokens, words, suffix, pos, shape, quote, place, sentenceStarts])
    expect(column).toHaveLength(0);
});

test('all columns are as long as there are tokens', () => {
  const { tokens, sentenceStarts: _, ...columns } = featuresOf('Ruiz said “no” twice.\nIt rained. Nobody came.');
  for (const [name, column] of Object.entries(columns)) expect(column, name).toHaveLength(tokens.length);
});

test('every column says what it is to say of each token', () => {
  const { tokens, words, pos, shape, quote } = featuresOf('Ruiz paid “Tom’s” 40 men.');
  const rows = tokens.map(({ text }, i) => [text, words[i], PARTS_OF_SPEECH[(pos[i] ?? 0) - 1], shape[i], quote[i]]);
  expect(rows).toEqual([
    ['Ruiz', 'ruiz', 'PROPN', 4, 0],
    ['paid', 'paid', 'VERB', 1, 0],
    ['“', '"', 'PUNCT', 9, 3],
    ['Tom', 'tom', 'PROPN', 4, 2],
    ['’s', "'s", 'PART', 0, 2],
    ['”', '"', 'PUNCT', 9, 4],
    ['40', '00', 'NUM', 6, 0],
    ['men', 'men', 'NOUN', 1, 0],
    ['.', '.', 'PUNCT', 9, 0],
  ]);
});

describe('place', () => {
  const places = (text: string, types: BlockType[] = []) => {
    const { tokens, place } = featuresOf(text, types);
    return tokens.map((token, i) => `${token.text} ${place[i]}`);
  };
  const cases: [name: string, text: string, types: BlockType[], places: string[]][] = [
    ['opens a block, and a sentence', 'It rained.', [], ['It 3', 'rained 0', '. 0']],
    ['opens a sentence', 'It rained. He left.', [], ['It 3', 'rained 0', '. 0', 'He 1', 'left 0', '. 0']],
    ['opens the next block', 'It rained\nHe left', [], ['It 3', 'rained 0', 'He 3', 'left 0']],
    ['stands in a heading', 'Rain\nHe left', ['heading'], ['Rain 7', 'He 3', 'left 0']],
    ['stands in a list item', 'He left', ['list-item'], ['He 11', 'left 8']],
    ['stands in a block quote', 'He left', ['quote'], ['He 11', 'left 8']],
  ];
  test.each(cases)('%s', (_, text, types, expected) => {
    expect(places(text, types)).toEqual(expected);
  });
});

test('sentences are known by their first tokens', () => {
  const { tokens, sentenceStarts } = featuresOf('It rained. He left early.\nNobody came.');
  expect(sentenceStarts.map((at) => tokens[at]?.text)).toEqual(['It', 'He', 'Nobody']);
});

describe('endings', () => {
  const ending = (word: string) => featuresOf(`The ${word} fell.`).suffix[1];

  test.each([
    ['nation', 'station', true],
    ['Nation', 'nation', true],
    ['in', 'in', true],
    ['nation', 'nations', false],
    ['quay', 'bay', false],
    // A short word's ending is all of it.
    ['on', 'ion', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(ending(one) === ending(other)).toBe(same);
  });

  test('are folded as training folds them', () => {
    // Worked out in Python: FNV-1a with 32 bits of "ion", "a" and "00", modulo 2048.
    expect([ending('nation'), featuresOf('a').suffix[0], featuresOf('10').suffix[0]]).toEqual([397, 300, 589]);
    expect(SUFFIX_BUCKETS).toBe(2048);
  });
});

test.each([
  ['ruiz’s', "ruiz's"],
  ['‘so', "'so"],
  ['“', '"'],
  ['”', '"'],
  ['1,204.5', '0,000.0'],
  ['covid-19', 'covid-00'],
  ['quay', 'quay'],
])('%s is looked up as %s', (lower, form) => {
  expect(vocabularyForm(lower)).toBe(form);
});
