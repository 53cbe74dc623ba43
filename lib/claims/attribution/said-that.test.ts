import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../tests/support/attributions-in.ts';

const found = (text: string) => attributionsIn(text).filter(({ rule }) => rule === 'said-that');

describe('said-that', () => {
  const hits: [name: string, text: string, source: string, cue: string, content: string][] = [
    ['"said that"', 'Ruiz said that the quay would close.', 'Ruiz', 'said', 'that the quay would close'],
    ['a bare clause, with no hearer', 'Ruiz warned the quay would close.', 'Ruiz', 'warned', 'the quay would close'],
    [
      'a hearer',
      'Ruiz told reporters on Monday that the quay would close.',
      'Ruiz',
      'told',
      'that the quay would close',
    ],
    [
      'a subject that another verb has as well',
      'Ruiz gave no names and said it was too early to tell.',
      'Ruiz',
      'said',
      'it was too early to tell',
    ],
    [
      '"much" that begins a clause',
      'Hale said much of the quay was lost.',
      'Hale',
      'said',
      'much of the quay was lost',
    ],
    [
      'the outer of two speakers',
      'Hale said the fine was set under a law that Ruiz considered weak.',
      'Hale',
      'said',
      'the fine was set under a law that Ruiz considered weak',
    ],
    [
      'a subject far off',
      'Customers who spoke with the station say they were overcharged.',
      'Customers who spoke with the station',
      'say',
      'they were overcharged',
    ],
    [
      'the first of two speakers',
      'Ruiz said the quay would close, but Hale said it would not.',
      'Ruiz',
      'said',
      'the quay would close',
    ],
    [
      'the second of two speakers',
      'Ruiz said the quay would close, but Hale said it would not.',
      'Hale',
      'said',
      'it would not',
    ],
    [
      'an apposition before the verb',
      'Ruiz, the mayor of Cadiz, acknowledged that the quay was old.',
      'Ruiz, the mayor of Cadiz',
      'acknowledged',
      'that the quay was old',
    ],
  ];
  test.each(hits)('takes %s', (_, text, source, cue, content) => {
    expect(found(text)).toContainEqual({ rule: 'said-that', source, cue, content });
  });

  const misses: [name: string, text: string][] = [
    ['nothing said', 'He said nothing and left.'],
    ['an order to the reader', 'If it rains, say so.'],
    ['an agentless passive', 'The quay is said to be unsafe.'],
    ['a claim that is a thing', 'The claims were settled in May.'],
  ];
  test.each(misses)('leaves %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
