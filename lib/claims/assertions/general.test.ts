import { describe, expect, test } from 'vitest';
import { hitsIn } from '../../../tests/support/voices-in.ts';

describe('general', () => {
  const hits: [name: string, text: string, words: string][] = [
    ['a habit', 'Such sacks were typically burned in spring.', 'typically'],
    ['many of a kind', 'Many farmers sell their milk at the gate.', 'Many farmers'],
    ['a past age', 'In the 19th century the mill ran day and night.', 'In the 19th century'],
    ['a part', 'Most paints contain lead.', 'contain'],
  ];
  test.each(hits)('marks %s', (_, text, words) => {
    expect(hitsIn('general', text)).toContain(words);
  });

  const misses: [name: string, text: string][] = [
    ['an act', 'She burned the sack.'],
    ['a scene', 'Officer Dane parked outside.'],
    ['a date', 'The mill closed on Monday.'],
    ['a habit inside a quotation', '“We usually burn the sacks,” said Ole Haug.'],
  ];
  test.each(misses)('is silent on %s', (_, text) => {
    expect(hitsIn('general', text)).toEqual([]);
  });
});
