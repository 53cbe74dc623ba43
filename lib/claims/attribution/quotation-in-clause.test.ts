import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../tests/support/attributions-in.ts';

const found = (text: string) => attributionsIn(text).filter(({ rule }) => rule === 'quotation-in-clause');

describe('quotation-in-clause', () => {
  const hits: [name: string, text: string, source: string, cue: string, content: string][] = [
    [
      'quoted words with a speaker',
      'Ruiz gave the plan “a very late and cold blessing.”',
      'Ruiz',
      'gave',
      '“a very late and cold blessing.”',
    ],
  ];
  test.each(hits)('takes %s', (_, text, source, cue, content) => {
    expect(found(text)).toContainEqual({ rule: 'quotation-in-clause', source, cue, content });
  });

  const misses: [name: string, text: string][] = [
    ['a nickname', 'Ruiz met Bob “Boots” Hale.'],
    ['quoted words with no speaker', 'It was “a very late and cold blessing.”'],
  ];
  test.each(misses)('leaves %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
