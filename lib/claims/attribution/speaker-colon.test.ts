import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../tests/support/attributions-in.ts';

const found = (text: string) => attributionsIn(text).filter(({ rule }) => rule === 'speaker-colon');

describe('speaker-colon', () => {
  const hits: [name: string, text: string, source: string, cue: string, content: string][] = [
    ['a name before a quotation', 'Maria Ruiz: “The quay is closed.”', 'Maria Ruiz', ':', '“The quay is closed.”'],
  ];
  test.each(hits)('takes %s', (_, text, source, cue, content) => {
    expect(found(text)).toContainEqual({ rule: 'speaker-colon', source, cue, content });
  });

  const misses: [name: string, text: string][] = [
    ['a label', 'Note: the quay is closed.'],
    ['a clock', 'Doors open at 7:30 tonight.'],
    ['a colon in mid-sentence', 'The mayor had one wish: a new quay.'],
  ];
  test.each(misses)('leaves %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
