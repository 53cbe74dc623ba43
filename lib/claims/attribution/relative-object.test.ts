import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../tests/support/attributions-in.ts';

const found = (text: string) => attributionsIn(text).filter(({ rule }) => rule === 'relative-object');

describe('relative-object', () => {
  const hits: [name: string, text: string, source: string, cue: string, content: string][] = [
    [
      'a joint source behind "that"',
      'It was one of a dozen causes that analysts and Western diplomats identify.',
      'analysts and Western diplomats',
      'identify',
      'a dozen causes',
    ],
    [
      'what it is attributed to',
      'The blasts, which Israeli and Western analysts have attributed to sabotage.',
      'Israeli and Western analysts',
      'have attributed',
      'The blasts … to sabotage',
    ],
  ];
  test.each(hits)('takes %s', (_, text, source, cue, content) => {
    expect(found(text)).toContainEqual({ rule: 'relative-object', source, cue, content });
  });

  const misses: [name: string, text: string][] = [
    ['a clause about the thing itself', 'He took the road that leads to the quay.'],
    ['a wish about a thing', 'It is a plan that voters want.'],
  ];
  test.each(misses)('leaves %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
