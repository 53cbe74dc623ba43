import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../tests/support/attributions-in.ts';

const found = (text: string) => attributionsIn(text).filter(({ rule }) => rule === 'data-from');

describe('data-from', () => {
  const hits: [name: string, text: string, source: string, cue: string, content: string][] = [
    [
      'a poll by a bank',
      'A poll by the bank puts the share at 40 percent.',
      'A poll by the bank',
      'puts',
      'the share at 40 percent',
    ],
    [
      'a report whose maker and date stand before the verb',
      'A report published by the Road Office in March found that four quays are unsafe.',
      'A report published by the Road Office in March',
      'found',
      'that four quays are unsafe',
    ],
    [
      'a survey whose date stands before its maker',
      'A survey carried out in 2024 by the Road Office counted eleven groundings.',
      'A survey carried out in 2024 by the Road Office',
      'counted',
      'eleven groundings',
    ],
  ];
  test.each(hits)('takes %s', (_, text, source, cue, content) => {
    expect(found(text)).toContainEqual({ rule: 'data-from', source, cue, content });
  });

  const misses: [name: string, text: string][] = [
    ['a poll to come', 'A poll by the bank starts in May.'],
    ['a poll of nobody', 'A poll puts the share at 40 percent.'],
  ];
  test.each(misses)('leaves %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
