import { describe, expect, test } from 'vitest';
import { hitsIn } from '../../../tests/support/voices-in.ts';

describe('comparison', () => {
  const hits: [name: string, text: string, words: string][] = [
    ['a superlative', 'It is the largest strike on the coast.', 'largest'],
    ['a first', 'She was the first woman on the council.', 'the first woman'],
    ['a comparison', 'Ferries are safer than cars.', 'safer than'],
    ['history', 'Never in history has the river been so low.', 'in history'],
  ];
  test.each(hits)('marks %s', (_, text, words) => {
    expect(hitsIn('comparison', text)).toContain(words);
  });

  const misses: [name: string, text: string][] = [
    ['a plain description', 'The committee meets in a brick hall.'],
    ['a superlative inside a quotation', '“It is the largest strike ever,” said Tomas Berg.'],
    ['an act', 'Berg opened the window.'],
    ['a place', 'The hall stands by the river.'],
  ];
  test.each(misses)('is silent on %s', (_, text) => {
    expect(hitsIn('comparison', text)).toEqual([]);
  });
});
