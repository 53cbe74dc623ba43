import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../tests/support/attributions-in.ts';

const found = (text: string) => attributionsIn(text).filter(({ rule }) => rule === 'participle-tail');

describe('participle-tail', () => {
  const hits: [name: string, text: string, source: string, cue: string, content: string][] = [
    [
      '"adding that"',
      'Ruiz said the quay would close, adding that nobody would be paid.',
      'Ruiz',
      'adding',
      'that nobody would be paid',
    ],
    ['"citing" with a thing', 'The company closed the quay, citing costs.', 'The company', 'citing', 'costs'],
  ];
  test.each(hits)('takes %s', (_, text, source, cue, content) => {
    expect(found(text)).toContainEqual({ rule: 'participle-tail', source, cue, content });
  });

  const misses: [name: string, text: string][] = [
    ['an act', 'Ruiz left the hall, humming a tune.'],
    ['a participle before its noun', 'Ruiz met the rising tide.'],
  ];
  test.each(misses)('leaves %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
