import { describe, expect, test } from 'vitest';
import { hitsIn } from '../../../tests/support/voices-in.ts';

describe('judgement', () => {
  const hits: [name: string, text: string, words: string][] = [
    ['a heavy word', 'The reckless plan was dropped.', 'reckless'],
    ['an ought', 'The town must act now.', 'must'],
    ['a reading of events', 'The vote underscores a divide.', 'underscores'],
    ['an evaluation', 'It is an important bridge.', 'important'],
  ];
  test.each(hits)('marks %s', (_, text, words) => {
    expect(hitsIn('judgement', text)).toContain(words);
  });

  const misses: [name: string, text: string][] = [
    ['a plain report', 'The plan was published on Monday.'],
    ['a judgement inside a quotation', '“It is a reckless plan,” said Ole Haug.'],
    ['a name with a judging word', 'Great Falls closed its library on Monday.'],
    ['a scene', 'Roth opened the window.'],
  ];
  test.each(misses)('is silent on %s', (_, text) => {
    expect(hitsIn('judgement', text)).toEqual([]);
  });
});
