import { describe, expect, test } from 'vitest';
import { hitsIn } from '../../../tests/support/voices-in.ts';

describe('cause', () => {
  const hits: [name: string, text: string, words: string][] = [
    ['a consequence', 'The new tariffs led to empty shelves.', 'led to'],
    ['a reason', 'Shops closed because the bypass opened.', 'because'],
    ['an effect', 'Trees reduce the noise of the road.', 'reduce'],
    ['a chain of events', 'The strike drove prices to a new high.', 'drove prices to'],
  ];
  test.each(hits)('marks %s', (_, text, words) => {
    expect(hitsIn('cause', text)).toContain(words);
  });

  const misses: [name: string, text: string][] = [
    ['a plain departure', 'The ferry left the harbour at noon.'],
    ['a cause inside a quotation', '“The storm led to delays,” said Ana Ruiz.'],
    ['an act', 'Ruiz closed the gate.'],
    ['a place', 'The bridge stands near the mill.'],
  ];
  test.each(misses)('is silent on %s', (_, text) => {
    expect(hitsIn('cause', text)).toEqual([]);
  });
});
