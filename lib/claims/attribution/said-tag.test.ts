import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../tests/support/attributions-in.ts';

const found = (text: string) => attributionsIn(text).filter(({ rule }) => rule === 'said-tag');

describe('said-tag', () => {
  const hits: [name: string, text: string, source: string, cue: string, content: string][] = [
    ['a tag behind', 'The quay would close, Ruiz said.', 'Ruiz', 'said', 'The quay would close'],
    ['a tag in the middle', 'The quay, he said, would close in May.', 'he', 'said', 'The quay … would close in May'],
    [
      'a poll behind',
      'Ninety percent of voters oppose the plan, the poll found.',
      'the poll',
      'found',
      'Ninety percent of voters oppose the plan',
    ],
  ];
  test('leaves what the writer adds behind the tag', () => {
    expect(
      found('The house will be shut, the minister said on Tuesday, after years of debate over how to keep it.'),
    ).toEqual([expect.objectContaining({ source: 'the minister', content: 'The house will be shut' })]);
  });

  test('keeps the hearer out of what was told', () => {
    expect(found('Instead, Ruiz told the Courier, the quay would merely be shut.')).toEqual([
      expect.objectContaining({ source: 'Ruiz', content: 'Instead … the quay would merely be shut' }),
    ]);
  });

  test('knows a hearer that is no noun', () => {
    expect(found('Living by the quay for fifty years, they told me, is hard.')).toEqual([
      expect.objectContaining({ source: 'they', content: 'Living by the quay for fifty years … is hard' }),
    ]);
  });

  test.each(hits)('takes %s', (_, text, source, cue, content) => {
    expect(found(text)).toContainEqual({ rule: 'said-tag', source, cue, content });
  });

  const misses: [name: string, text: string][] = [
    ['a condition', 'If so, write it down.'],
    ['a list of acts', 'He came, Ruiz said hello, and they left together for the quay.'],
  ];
  test.each(misses)('leaves %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
