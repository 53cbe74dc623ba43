import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../tests/support/attributions-in.ts';

const found = (text: string) => attributionsIn(text).filter(({ rule }) => rule === 'as-put-it');

describe('as-put-it', () => {
  const hits: [name: string, text: string, source: string, cue: string, content: string][] = [
    ['"as X put it"', 'As Ruiz put it, the quay is a ruin.', 'Ruiz', 'As … put it', 'the quay is a ruin'],
    ['"as X noted" behind', 'The quay is a ruin, as the bank noted.', 'the bank', 'as … noted', 'The quay is a ruin'],
    [
      'a place between verb and claim',
      'As Ruiz argued in her second book, the quay was never safe.',
      'Ruiz',
      'As … argued',
      'the quay was never safe',
    ],
  ];
  test.each(hits)('takes %s', (_, text, source, cue, content) => {
    expect(found(text)).toContainEqual({ rule: 'as-put-it', source, cue, content });
  });

  const misses: [name: string, text: string][] = [
    ['"as" of time', 'As the mayor left, the rain began.'],
    ['"as" of comparison', 'The quay is as old as the town.'],
    ['a role', 'Ruiz spoke as mayor of the town.'],
  ];
  test.each(misses)('leaves %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
