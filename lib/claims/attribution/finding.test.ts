import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../tests/support/attributions-in.ts';

const found = (text: string) => attributionsIn(text).filter(({ rule }) => rule === 'finding');

describe('finding', () => {
  const hits: [name: string, text: string, source: string, cue: string, content: string][] = [
    ['a report', 'The report found that the quay is unsafe.', 'The report', 'found', 'that the quay is unsafe'],
    [
      'a named study',
      'A Bergen study shows a sharp rise in storms.',
      'A Bergen study',
      'shows',
      'a sharp rise in storms',
    ],
  ];
  test.each(hits)('takes %s', (_, text, source, cue, content) => {
    expect(found(text)).toContainEqual({ rule: 'finding', source, cue, content });
  });

  const misses: [name: string, text: string][] = [['a discovery of a thing', 'Police found a body near the quay.']];
  test.each(misses)('leaves %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
