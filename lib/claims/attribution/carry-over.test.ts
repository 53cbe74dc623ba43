import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../tests/support/attributions-in.ts';

const carried = (text: string) =>
  attributionsIn(text)
    .filter(({ rule }) => rule === 'quotation-carried' || rule === 'document-carried')
    .map(({ source, content }) => [source, content]);

describe('carryQuotations', () => {
  const hits: [name: string, text: string, source: string, content: string][] = [
    [
      'a second quotation in the paragraph',
      '“The quay is closed,” Ruiz said. Then it rained. “We must all go home now.”',
      'Ruiz',
      '“We must all go home now.”',
    ],
    [
      'a floating paragraph',
      'Ruiz said she was tired.\n“We must all go home before it rains again.”',
      'Ruiz',
      '“We must all go home before it rains again.”',
    ],
    [
      'a quotation over paragraphs, named at its end',
      '“The quay is closed and will stay so.\n“It is the end of the town,” Ruiz said.',
      'Ruiz',
      '“The quay is closed and will stay so.',
    ],
    [
      'a quotation over paragraphs, named at its start',
      '“The quay is closed,” Ruiz said. “It will stay so.\n“It is the end of the town.”',
      'Ruiz',
      '“It is the end of the town.”',
    ],
  ];
  test.each(hits)('carries the speaker to %s', (_, text, source, content) => {
    expect(carried(text)).toContainEqual([source, content]);
  });

  const misses: [name: string, text: string][] = [
    ['a quotation that nobody spoke near', 'The town is old.\n“We must all go home before it rains again.”'],
    ['a scare quote', 'Ruiz said she was tired. The “Save the Bay” badge was lost.'],
    [
      'a paragraph with its own words around the marks',
      'Ruiz said she was tired.\nThe old sign at the gate of the harbour still reads “no entry after dark” today.',
    ],
  ];
  test.each(misses)('carries nothing to %s', (_, text) => {
    expect(carried(text)).toEqual([]);
  });
});

describe('carryDocuments', () => {
  test('carries a poll to its next figures', () => {
    expect(carried('The poll found that 40 percent like the plan. Among women it was 52 percent.')).toEqual([
      ['The poll', 'Among women it was 52 percent'],
    ]);
  });
  test.each([
    ['words without a figure', 'The poll found that 40 percent like the plan. The mayor went home.'],
    ['a figure after a person', 'Ruiz said that 40 percent like the plan. Among women it was 52 percent.'],
    ['a question', 'The poll found that 40 percent like the plan. Is 52 percent enough?'],
  ])('carries nothing to %s', (_, text) => {
    expect(carried(text)).toEqual([]);
  });
});
