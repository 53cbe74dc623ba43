import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../tests/support/attributions-in.ts';

const found = (text: string) => attributionsIn(text).filter(({ rule }) => rule === 'quotation-tag');

describe('quotation-tag', () => {
  const hits: [name: string, text: string, source: string, cue: string, content: string][] = [
    [
      'a speaker behind, with an apposition',
      '“The harbour is closed,” said Maria Ruiz, the mayor of Cadiz.',
      'Maria Ruiz, the mayor of Cadiz',
      'said',
      '“The harbour is closed,”',
    ],
    ['a speaker before', 'Maria Ruiz said: “The harbour is closed.”', 'Maria Ruiz', 'said', '“The harbour is closed.”'],
    ['a speaker between', '“The harbour,” Ruiz said, “is closed.”', 'Ruiz', 'said', '“The harbour,” … “is closed.”'],
    [
      'a quotation of several sentences',
      '“It rained all night. Nobody slept,” she told reporters.',
      'she',
      'told',
      '“It rained all night. Nobody slept,”',
    ],
    [
      'words outside the marks',
      'The plan is “a very late blessing,” Ruiz said.',
      'Ruiz',
      'said',
      'The plan is “a very late blessing,”',
    ],
    ['a question', '“Why now?” asked the clerk.', 'the clerk', 'asked', '“Why now?”'],
    ['straight marks', '"We lost it all," wrote one commenter.', 'one commenter', 'wrote', '"We lost it all,"'],
  ];
  test.each(hits)('takes %s', (_, text, source, cue, content) => {
    expect(found(text)).toContainEqual({ rule: 'quotation-tag', source, cue, content });
  });

  const misses: [name: string, text: string][] = [
    ['a scare quote', 'She wore a “Save the Bay” badge.'],
    ['a title', 'He read “The Long Way Home” twice.'],
    ['a verb inside the quotation', '“He said no and we said yes.”'],
    ['speech without marks', 'Ruiz said the harbour is closed.'],
  ];
  test.each(misses)('leaves %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
