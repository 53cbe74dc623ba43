import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { canHold, headOf } from './can-hold.ts';

/** The phrase is read within a sentence, as wink's tags need one. */
function phrase(words: string) {
  const tokens = evidenceOf(`Yesterday ${words} spoke.`).sentences[0]?.tokens ?? [];
  return { tokens, range: { from: 1, to: tokens.length - 2 } };
}

describe('canHold', () => {
  test.each([
    'Maria Ruiz',
    'the ministry',
    'some analysts',
    'the report',
    'he',
    'lobbyists',
    'many',
    'Fox News',
    'the Associated Press',
  ])('%s can', (words) => {
    const { tokens, range } = phrase(words);
    expect(canHold(tokens, range)).toBe(true);
  });

  test.each(['the crane', 'the river', 'the weather', 'the news', 'you', 'the number'])('%s cannot', (words) => {
    const { tokens, range } = phrase(words);
    expect(canHold(tokens, range)).toBe(false);
  });
});

describe('headOf', () => {
  test.each([
    ['dozens of reports', 'reports'],
    ['the head of the bank', 'head'],
    ['half of voters', 'voters'],
    ['Omani foreign minister', 'minister'],
  ])('of "%s" is "%s"', (words, head) => {
    const { tokens, range } = phrase(words);
    expect(headOf(tokens, range)?.text).toBe(head);
  });
});
