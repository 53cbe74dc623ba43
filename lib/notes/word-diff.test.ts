import { describe, expect, test } from 'vitest';
import { type WordingPiece, wordDiff } from './word-diff.ts';

/** "the [-old-]{+new+} dam" */
const shown = (pieces: readonly WordingPiece[]): string =>
  pieces
    .map(({ kind, words }) => (kind === 'kept' ? words : kind === 'removed' ? `[-${words}-]` : `{+${words}+}`))
    .join('');

describe('shows', () => {
  test.each([
    ['nothing where nothing changed', 'the dam held', 'the dam held', 'the dam held'],
    ['a word replaced', 'the dam held all night', 'the dam burst all night', 'the dam [-held-]{+burst+} all night'],
    ['a word put in', 'the dam held', 'the old dam held', 'the {+old +}dam held'],
    ['a word taken out', 'the old dam held', 'the dam held', 'the [-old -]dam held'],
    ['a figure updated', 'some 30 people died', 'some 42 people died', 'some [-30-]{+42+} people died'],
    ['a full stop', 'it held', 'it held.', 'it held{+.+}'],
    [
      'a rewritten stretch as one, whatever small words it shares',
      'officials said the state of the dam was good, and left',
      'officials said a risk of some damage was high, and left',
      'officials said [-the state of the dam was good-]{+a risk of some damage was high+}, and left',
    ],
    ['a whole new wording', 'nobody was hurt', 'three died', '[-nobody was hurt-]{+three died+}'],
    ['an end cut off', 'the dam held all night', 'the dam held', 'the dam held[- all night-]'],
    ['words of a script without spaces', '大坝坚持了一整夜', '大坝倒塌了一整夜', '大坝[-坚持-]{+倒塌+}了一整夜'],
    ['a first wording', '', 'the dam', '{+the dam+}'],
  ])('%s', (_, before, now, diff) => {
    expect(shown(wordDiff(before, now))).toBe(diff);
  });
});

test.each([
  ['quotation marks', '"we held", it said', '“we held”, it said'],
  ['dashes', 'the dam - held', 'the dam — held'],
  ['a space', 'the dam held', 'the\u00a0dam held'],
])('retyped %s are no change', (_, before, now) => {
  expect(wordDiff(before, now)).toEqual([{ kind: 'kept', words: now }]);
});

test.each([
  ['a few words', 'the dam held all night long', 'a dam held nearly all of the night'],
  ['a long text that shares nothing', 'one two '.repeat(400), 'three four '.repeat(400)],
])('loses neither wording: %s', (_, before, now) => {
  const pieces = wordDiff(before, now);
  const without = (kind: WordingPiece['kind']) =>
    pieces
      .filter((piece) => piece.kind !== kind)
      .map(({ words }) => words)
      .join('');
  expect(without('added')).toBe(before);
  expect(without('removed')).toBe(now);
});
