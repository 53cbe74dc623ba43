import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../../../tests/support/sources-in.ts';
import type { SourceType } from '../types.ts';

/** The type of a phrase inside a sentence, as it would be found; nobody else is named. */
function typeOf(words: string): SourceType | undefined {
  return sourcesIn(`On Monday <${words}> said so.`)[0]?.source.type;
}

describe('the type of a source', () => {
  const phrases: [words: string, type: SourceType][] = [
    ['Maria Ruiz', 'person'],
    ['Omani foreign minister Sayyid Badr', 'person'],
    ['Mr. Hale', 'person'],
    ['Okonjo', 'person'],
    ['Qorvan Velt', 'person'],
    ['the veteran Peter Hale', 'person'],
    ['the Kremlin', 'organisation'],
    ['NASA', 'organisation'],
    ['GitHub', 'organisation'],
    ['Reuters', 'organisation'],
    ['Goldman Sachs', 'organisation'],
    ['Norway', 'organisation'],
    ['North Carolina', 'organisation'],
    ['the University of Bergen', 'organisation'],
    ['the Bergen Observer', 'organisation'],
    ['the Advocate', 'organisation'],
    ['Bergen magazine', 'organisation'],
    ['the Conservatives', 'organisation'],
    ['a spokeswoman for the port', 'organisation'],
    ['police', 'organisation'],
    ['the chairman of the party', 'organisation'],
    ['Velt’s campaign', 'organisation'],
    ['the Hale camp', 'organisation'],
    ['US intelligence', 'organisation'],
    ['company management', 'organisation'],
    ['several outlets, including the Bergen Post,', 'organisation'],
    ['the report', 'document'],
    ['a Bergen survey', 'document'],
    ['dozens of reports', 'document'],
    ['the port’s website', 'document'],
    ['the Department of Justice complaint', 'document'],
    ['the recently released rulebook', 'document'],
    ['a carefully designed, costly trial', 'document'],
    ['the ad’s narrator', 'document'],
    ['a voice-over in the ad', 'document'],
    ['the Helms Act', 'document'],
    ['a Letter of Concern', 'document'],
    ['Chapter 55', 'document'],
    ['the authors', 'document'],
    ['officials', 'unnamed'],
    ['Israeli and Western analysts', 'unnamed'],
    ['a witness', 'unnamed'],
    ['his mother', 'unnamed'],
    ['international observers', 'unnamed'],
    ['some', 'unnamed'],
    ['some Democrats', 'unnamed'],
    ['Palestinians', 'unnamed'],
    ['Jewish groups', 'unnamed'],
    ['eyewitness accounts', 'unnamed'],
    ['one report', 'unnamed'],
    ['Wall Street', 'unnamed'],
    ['a number of intellectuals', 'unnamed'],
    ['conventional wisdom', 'unnamed'],
    ['one prominent conservative', 'unnamed'],
    ['a California transit chief', 'unnamed'],
    ['30 smart political types', 'unnamed'],
  ];
  test.each(phrases)('of "%s" is %s', (words, type) => {
    expect(typeOf(words)).toBe(type);
  });

  test.each<[string, SourceType]>([
    ['Critics', 'unnamed'],
    ['Polls', 'document'],
    ['Policymakers', 'unnamed'],
    ['Authorities', 'unnamed'],
    ['Images of the quay', 'document'],
    ['Exit polling', 'document'],
    ['Researchers', 'unnamed'],
  ])('of a common noun that opens a sentence: %s is %s', (words, type) => {
    expect(sourcesIn(`<${words}> said so. Those policymakers left.`)[0]?.source.type).toBe(type);
  });
});
