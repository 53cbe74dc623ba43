import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { isReportingVerb, lemmaOf, withPreposition } from './reporting-verb.ts';

/** The tokens of a sentence and the index of a word in it. */
function find(text: string, word: string) {
  const tokens = evidenceOf(text).sentences[0]?.tokens ?? [];
  return { tokens, index: tokens.findIndex((token) => token.text === word) };
}

describe('isReportingVerb', () => {
  test.each([
    ['said', 'Ruiz said so.'],
    ['show', 'Polls show that it rains.'],
    ['show', 'It rains more, figures from the ministry show.'],
    ['attributes', 'Ruiz attributes it to luck.'],
  ])('takes "%s" in "%s"', (word, text) => {
    const { tokens, index } = find(text, word);
    expect(isReportingVerb(tokens, index)).toBe(true);
  });

  test.each([
    ['claims', 'The claims fell.'],
    ['show', 'The talk show that she hosts is late.'],
    ['walked', 'Ruiz walked home.'],
  ])('leaves "%s" in "%s"', (word, text) => {
    const { tokens, index } = find(text, word);
    expect(isReportingVerb(tokens, index)).toBe(false);
  });
});

test.each([
  ['said', 'say'],
  ['wrote', 'write'],
])('the lemma of "%s" is "%s"', (word, lemma) => {
  const { tokens, index } = find(`Ruiz ${word} so.`, word);
  const [token] = tokens.slice(index);
  expect(token && lemmaOf(token)).toBe(lemma);
});

test('a preposition belongs to the verb before it, not to any verb', () => {
  const { tokens, index } = find('Ruiz called for a vote.', 'called');
  expect(withPreposition(tokens, index, 'call')).toBe(index + 1);
  expect(withPreposition(tokens, index, 'say')).toBeUndefined();
});
