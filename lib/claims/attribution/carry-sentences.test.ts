import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import type { BlockType } from '../../text/page-text.ts';
import { carrySentences } from './carry-sentences.ts';
import { inWords, ruled, spansIn, taggedArticle } from './two-readers.testing.ts';

const FIRST = 'The report said that rents rose.';
const SAID = { source: 'The report', cue: 'said', content: 'that rents rose' };

/** What is carried in a text that begins with `FIRST`, by how likely each sentence behind it is attributed. */
function carried(rest: string, attributed: readonly number[], types: readonly BlockType[] = []) {
  const text = `${FIRST}${rest}`;
  const evidence = evidenceOf(text);
  const blocks = evidence.article.blocks.map((block, i) => ({ ...block, type: types[i] ?? block.type }));
  const found = [ruled(text, SAID)];
  const tagged = taggedArticle([], [0.99, ...attributed]);
  const all = carrySentences(found, tagged, { ...evidence, article: { ...evidence.article, blocks } });
  expect(all).toContain(found[0]);
  return all.filter((relation) => relation !== found[0]).map((relation) => inWords(text, relation).content);
}

describe('carrySentences', () => {
  const hits: [name: string, rest: string, attributed: number[], contents: string[]][] = [
    ['the next sentence', ' Wages fell.', [0.8], ['Wages fell.']],
    ['one after another', ' Wages fell. Prices rose.', [0.8, 0.6], ['Wages fell.', 'Prices rose.']],
    ['over a sentence of the writer’s own', ' Nobody came. Wages fell.', [0.1, 0.8], ['Wages fell.']],
    ['into the next paragraph', '\nWages fell.', [0.8], ['Wages fell.']],
    [
      'as far as somebody goes on, however long',
      ' One fell. Two fell. Three fell. Four fell. Five fell. Six fell.',
      [0.8, 0.8, 0.8, 0.8, 0.8, 0.8],
      ['One fell.', 'Two fell.', 'Three fell.', 'Four fell.', 'Five fell.', 'Six fell.'],
    ],
    ['four sentences on', ' One fell. Two fell. Three fell. Wages fell.', [0.1, 0.1, 0.1, 0.8], ['Wages fell.']],
  ];
  test.each(hits)('carries %s', (_, rest, attributed, contents) => {
    expect(carried(rest, attributed)).toEqual(contents);
  });

  const misses: [name: string, rest: string, attributed: number[], types?: BlockType[]][] = [
    ['what is hardly attributed', ' Wages fell.', [0.2]],
    ['five sentences on', ' One fell. Two fell. Three fell. Four fell. Wages fell.', [0.1, 0.1, 0.1, 0.1, 0.8]],
    ['a heading', '\nWages fell', [0.9], ['paragraph', 'heading']],
    ['what the network has not read', ' Wages fell.', []],
  ];
  test.each(misses)('leaves %s', (_, rest, attributed, types) => {
    expect(carried(rest, attributed, types)).toEqual([]);
  });

  test('gives the source and head of who spoke last, no cue, and the sentence’s own probabilities', () => {
    const text = `${FIRST} Hale said so too, loudly. Wages fell.`;
    const found = [
      ruled(text, SAID),
      ruled(text, { source: 'Hale', cue: 'said', content: 'so too, loudly' }, 'said-that', 1),
    ];
    const all = carrySentences(found, taggedArticle([], [0.9, 0.9, 0.6]), evidenceOf(text));
    expect(all.slice(0, 2)).toEqual(found);
    expect(all.slice(2)).toEqual([
      {
        rule: 'tagger',
        sentence: 2,
        source: spansIn(text, 'Hale'),
        head: spansIn(text, 'Hale')[0],
        cue: [],
        content: spansIn(text, 'Wages fell.'),
        opinion: { cue: 0, source: 0, content: 0, attributed: 0.6, unsourced: 0.4 },
      },
    ]);
  });

  test('nobody spoke before the first sentence', () => {
    const text = 'Wages fell. The report said that rents rose.';
    const found = [ruled(text, SAID, 'said-that', 1)];
    expect(carrySentences(found, taggedArticle([], [0.9, 0.9]), evidenceOf(text))).toEqual(found);
  });

  test('who has no source in the text has none to give', () => {
    const text = `${FIRST} Wages fell.`;
    const found = [ruled(text, { ...SAID, source: '' })];
    expect(carrySentences(found, taggedArticle([], [0.9, 0.9]), evidenceOf(text))).toEqual(found);
  });

  test.each([
    ['a good part', 'of it, with all that this means', false],
    ['hardly anything', 'of', true],
  ])('a sentence of which %s is said already: carried %s', (_, content, isCarried) => {
    const text = `${FIRST} Hale spoke of it, with all that this means.`;
    const found = [ruled(text, SAID), ruled(text, { source: 'Hale', cue: 'spoke', content }, 'said-that', 1)];
    const all = carrySentences(found, taggedArticle([], [0.9, 0.9]), evidenceOf(text));
    expect(all.some(({ cue }) => cue.length === 0)).toBe(isCarried);
  });

  test('stands in reading order among what was found', () => {
    const text = `${FIRST} Wages fell. Hale said that prices rose.`;
    const found = [
      ruled(text, SAID),
      ruled(text, { source: 'Hale', cue: 'said', content: 'that prices rose' }, 'said-that', 2),
    ];
    const all = carrySentences(found, taggedArticle([], [0.9, 0.9, 0.9]), evidenceOf(text));
    expect(all.map(({ sentence }) => sentence)).toEqual([0, 1, 2]);
  });
});
