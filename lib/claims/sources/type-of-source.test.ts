import { describe, expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import { createTokenizer } from '../../text/tokens.ts';
import type { SourceType } from '../types.ts';
import { typeOfPhrase } from './type-of-source.ts';

const tokenize = createTokenizer(model);

function typeOf(words: string): SourceType {
  // The phrase is read inside a sentence, as it would be found.
  const text = `On Monday ${words} said so.`;
  return typeOfPhrase(tokenize(text, { start: 10, end: 10 + words.length }).tokens, (name) => name === 'Okonjo');
}

describe('typeOfPhrase', () => {
  const phrases: [words: string, type: SourceType][] = [
    ['Maria Ruiz', 'person'],
    ['Omani foreign minister Sayyid Badr', 'person'],
    ['Mr. Hale', 'person'],
    ['Okonjo', 'person'],
    ['the Kremlin', 'organisation'],
    ['NASA', 'organisation'],
    ['Norway', 'organisation'],
    ['the University of Bergen', 'organisation'],
    ['a spokeswoman for the port', 'organisation'],
    ['police', 'organisation'],
    ['the chairman of the party', 'organisation'],
    ['the report', 'document'],
    ['a Bergen survey', 'document'],
    ['dozens of reports', 'document'],
    ['officials', 'unnamed'],
    ['Israeli and Western analysts', 'unnamed'],
    ['a witness', 'unnamed'],
    ['international observers', 'unnamed'],
    ['some', 'unnamed'],
  ];
  test.each(phrases)('types "%s" as %s', (words, type) => {
    expect(typeOf(words)).toBe(type);
  });
});
