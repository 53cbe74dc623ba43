import { describe, expect, test } from 'vitest';
import { hitsIn } from '../../../tests/support/voices-in.ts';

describe('vague', () => {
  const hits: [name: string, text: string, words: string][] = [
    ['a view nobody holds', 'The mayor is widely seen as the author.', 'is widely seen as'],
    ['hearsay', 'The mayor reportedly wrote the plan.', 'reportedly'],
    ['studies without a name', 'Studies show that walking helps.', 'Studies show'],
    ['an agentless expectation', 'The bank is expected to close the branch.', 'is expected to'],
  ];
  test.each(hits)('marks %s', (_, text, words) => {
    expect(hitsIn('vague', text)).toContain(words);
  });

  const misses: [name: string, text: string][] = [
    ['an act', 'The mayor wrote the plan in May.'],
    ['a scene', 'Ines Roth opened the meeting with a song.'],
    ['a place', 'The town hall stands by the river.'],
    ['hearsay inside a quotation', '“The mayor reportedly wrote it,” said Ole Haug.'],
  ];
  test.each(misses)('is silent on %s', (_, text) => {
    expect(hitsIn('vague', text)).toEqual([]);
  });
});
