import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { textOf } from '../../text/span.ts';
import { spanOf } from './attribution.ts';
import { contentAfter, isFullClause, pauseAfter } from './clause.ts';
import { viewSentence } from './sentence-view.ts';

function viewOf(text: string) {
  const { sentences, quotations } = evidenceOf(text);
  const [sentence] = sentences;
  if (sentence === undefined) throw new RangeError('no sentence');
  return viewSentence(sentence, quotations, []);
}

describe('contentAfter', () => {
  const contentOf = (text: string) => {
    const view = viewOf(text);
    const [frame] = view.frames;
    const content = frame && contentAfter(view, frame);
    return content && `${content.joint}: ${textOf(text, spanOf(view.tokens, content.range))}`;
  };

  test.each([
    ['"that"', 'Ruiz said that it was late.', 'that: that it was late'],
    ['a colon', 'Ruiz warned: it is late.', 'colon: it is late'],
    ['nothing', 'Ruiz said it was late.', 'bare: it was late'],
    ['a hearer and a day', 'Ruiz told reporters on Monday it was late.', 'bare: it was late'],
    ['another speaker', 'Ruiz said it was late, but Hale said it was early.', 'bare: it was late'],
    ['a tail', 'Ruiz said it was late, adding that it rained.', 'bare: it was late'],
    ['a remark', 'Ruiz said it was late, a claim that the union denies.', 'bare: it was late'],
  ])('reads up to or from %s', (_, text, content) => {
    expect(contentOf(text)).toBe(content);
  });

  test('finds nothing behind a bare verb', () => {
    expect(contentOf('So Ruiz said.')).toBeUndefined();
  });
});

describe('isFullClause', () => {
  test.each([
    ['The quay has closed.', true],
    ['The quay closed.', true],
    ['The old quay.', false],
    ['Closing the quay.', false],
  ])('%s %s', (text, full) => {
    const { tokens } = viewOf(text);
    expect(isFullClause(tokens, { from: 0, to: tokens.length })).toBe(full);
  });
});

describe('pauseAfter', () => {
  const text = 'It was late, the mayor said, a claim that nobody believed.';
  const { tokens } = viewOf(text);

  test('stops at the next comma', () => {
    expect(pauseAfter(tokens, 0, 'commas')).toBe(tokens.findIndex((token) => token.text === ','));
  });
  test('stops at a remark alone, where only remarks count', () => {
    expect(pauseAfter(tokens, 0, 'asides')).toBe(tokens.findLastIndex((token) => token.text === ','));
  });
  test('is the end where nothing pauses', () => {
    expect(pauseAfter(tokens, tokens.length - 2, 'commas')).toBe(tokens.length);
  });
});
