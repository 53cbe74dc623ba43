import { describe, expect, test } from 'vitest';
import { hitsIn } from '../../../tests/support/voices-in.ts';

describe('prediction', () => {
  const hits: [name: string, text: string, words: string][] = [
    ['a likelihood', 'The ruling is likely to end the dispute.', 'is likely to'],
    ['a plain future', 'The ruling will end the dispute.', 'will end'],
    ['a possibility', 'The vote could split the party.', 'could split'],
    ['something still to be seen', 'How it ends remains to be seen.', 'remains to be seen'],
  ];
  test.each(hits)('marks %s', (_, text, words) => {
    expect(hitsIn('prediction', text)).toContain(words);
  });

  const misses: [name: string, text: string][] = [
    ['an event of the past', 'The court ruled on Tuesday.'],
    ['a future inside a quotation', '“The ruling will end the dispute,” said Lena Voss.'],
    ['a habit', 'The court sits on Tuesdays.'],
    ['a place', 'The court stands by the river.'],
  ];
  test.each(misses)('is silent on %s', (_, text) => {
    expect(hitsIn('prediction', text)).toEqual([]);
  });
});
