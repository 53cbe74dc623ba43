import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { phraseFinder } from './phrases.ts';

function found(phrase: string, text: string): string[] {
  const tokens = evidenceOf(text).sentences.flatMap((sentence) => sentence.tokens);
  return phraseFinder([phrase])(tokens).map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' '),
  );
}

describe('phraseFinder', () => {
  test.each<[string, string, string, string]>([
    ['any form of a word', 'lead to', 'The strike led to delays.', 'led to'],
    ['one of several words', 'see|view as', 'It is viewed as late.', 'viewed as'],
    ['a word that may be missing, there', 'be widely? seen', 'It is widely seen.', 'is widely seen'],
    ['a word that may be missing, not there', 'be widely? seen', 'It is seen.', 'is seen'],
    ['a part of speech', 'more ADJ', 'It is more useful here.', 'more useful'],
    ['up to three words of any sort', 'more * than', 'It is more than a very old bridge.', 'more than'],
    ['words between', 'drive * to', 'It drives the poor farmers to town.', 'drives the poor farmers to'],
  ])('finds %s', (_, phrase, text, words) => {
    expect(found(phrase, text)).toEqual([words]);
  });

  test.each<[string, string, string]>([
    ['a gap of four words', 'drive * to', 'It drives the very poor farmers to town.'],
    ['half a phrase', 'lead to', 'They lead the way.'],
    ['another order', 'see as', 'As they see it.'],
  ])('does not find %s', (_, phrase, text) => {
    expect(found(phrase, text)).toEqual([]);
  });

  test.each(['* than', 'widely? seen', 'an all-time high'])('refuses "%s"', (phrase) => {
    expect(() => phraseFinder([phrase])).toThrow(SyntaxError);
  });

  test('the longest phrase at a place wins', () => {
    const tokens = evidenceOf('It is widely seen as late.').sentences.flatMap((sentence) => sentence.tokens);
    const [match] = phraseFinder(['be widely', 'be widely seen|viewed as'])(tokens);
    expect(match).toEqual({ from: 1, to: 5, phrase: 'be widely seen as' });
  });
});
