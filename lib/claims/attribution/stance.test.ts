import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../tests/support/attributions-in.ts';

const found = (text: string) => attributionsIn(text).filter(({ rule }) => rule === 'stance');

describe('stance', () => {
  const hits: [name: string, text: string, source: string, cue: string, content: string][] = [
    ['an accusation', 'The mayor accused the bank of delay.', 'The mayor', 'accused', 'the bank of delay'],
    ['a call', 'Ruiz called for a new vote on the quay.', 'Ruiz', 'called for', 'a new vote on the quay'],
    ['criticism', 'The mayor criticized the plan.', 'The mayor', 'criticized', 'the plan'],
  ];
  test.each(hits)('takes %s', (_, text, source, cue, content) => {
    expect(found(text)).toContainEqual({ rule: 'stance', source, cue, content });
  });

  const misses: [name: string, text: string][] = [
    ['an act in the same words', 'Ruiz raised money for the quay.'],
    ['a passive without a holder', 'Ruiz was accused of delay.'],
  ];
  test.each(misses)('leaves %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
