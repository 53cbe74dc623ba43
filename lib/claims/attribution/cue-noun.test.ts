import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../tests/support/attributions-in.ts';

const found = (text: string) => attributionsIn(text).filter(({ rule }) => rule === 'cue-noun');

describe('cue-noun', () => {
  const hits: [name: string, text: string, source: string, cue: string, content: string][] = [
    [
      'a possessor',
      'The town laughed at Ruiz’s claim that the quay is safe.',
      'Ruiz',
      'claim',
      'that the quay is safe',
    ],
    ['a pronoun', 'They ignored her warning that the quay would sink.', 'her', 'warning', 'that the quay would sink'],
  ];
  test.each(hits)('takes %s', (_, text, source, cue, content) => {
    expect(found(text)).toContainEqual({ rule: 'cue-noun', source, cue, content });
  });

  const misses: [name: string, text: string][] = [
    ['a claim of nobody', 'The claim that the quay is safe was disputed.'],
    ['a claim without a clause', 'Ruiz’s claim was disputed.'],
  ];
  test.each(misses)('leaves %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
