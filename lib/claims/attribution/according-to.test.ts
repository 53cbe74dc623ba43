import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../tests/support/attributions-in.ts';

const found = (text: string) => attributionsIn(text).filter(({ rule }) => rule === 'according-to');

describe('according-to', () => {
  const hits: [name: string, text: string, source: string, cue: string, content: string][] = [
    [
      'the source first',
      'According to the harbour office, the quay is closed.',
      'the harbour office',
      'According to',
      'the quay is closed',
    ],
    ['the source last', 'The quay is closed, according to Ms. Ruiz.', 'Ms. Ruiz', 'according to', 'The quay is closed'],
    [
      'the source in the middle, with the maker of a report',
      'The quay, according to a report by the bank, has been closed since May.',
      'a report by the bank',
      'according to',
      'The quay … has been closed since May',
    ],
  ];
  test.each(hits)('takes %s', (_, text, source, cue, content) => {
    expect(found(text)).toContainEqual({ rule: 'according-to', source, cue, content });
  });

  const misses: [name: string, text: string][] = [
    ['rules that are kept', 'They played according to the rules.'],
    ['a schedule', 'The train left according to plan.'],
    ['the words inside a quotation', '“It goes according to Ruiz and nobody else,” he said.'],
  ];
  test.each(misses)('leaves %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
