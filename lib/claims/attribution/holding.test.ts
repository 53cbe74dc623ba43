import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../tests/support/attributions-in.ts';

const found = (text: string) => attributionsIn(text).filter(({ rule }) => rule === 'holding');

describe('holding', () => {
  const hits: [name: string, text: string, source: string, cue: string, content: string][] = [
    ['a belief', 'Ruiz believes the plan will fail.', 'Ruiz', 'believes', 'the plan will fail'],
    ['a wish', 'The mayor wants the quay to stay open.', 'The mayor', 'wants', 'the quay to stay open'],
  ];
  test.each(hits)('takes %s', (_, text, source, cue, content) => {
    expect(found(text)).toContainEqual({ rule: 'holding', source, cue, content });
  });

  const misses: [name: string, text: string][] = [
    ['people at large', 'Beginners who want good coffee need patience.'],
    ['the sight of a thing', 'Ruiz saw the train.'],
  ];
  test.each(misses)('leaves %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
