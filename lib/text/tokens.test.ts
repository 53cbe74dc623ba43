import { describe, expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import { createTokenizer } from './tokens.ts';

const tokenize = createTokenizer(model);
const read = (text: string) => tokenize(text, { start: 0, end: text.length });

describe('createTokenizer', () => {
  const odd: [name: string, text: string, words: string[]][] = [
    ['emoji', 'Ann 👩‍👩‍👧 said 😀 never.', ['Ann', 'said', 'never', '.']],
    ['combining marks', 'Zoe\u0308 said cafe\u0301.', ['Zoe\u0308', 'said']],
    ['no-break and ideographic space', 'Ann\u00a0said\u3000so.', ['Ann', 'said', 'so', '.']],
    ['zero width space and soft hyphen', 'Ann\u200bsaid', ['Ann', 'said']],
    ['tabs and runs of space', 'Ann \t  said', ['Ann', 'said']],
    ['contractions', "She can’t, won't and gonna.", ['She', 'n’t']],
  ];
  test.each(odd)('gives offsets that hold with %s', (_, text, words) => {
    const { tokens } = read(text);
    for (const token of tokens) expect(text.slice(token.span.start, token.span.end)).toBe(token.text);
    expect(tokens.map((token) => token.text)).toEqual(expect.arrayContaining(words));
  });

  test('gives every visible unit to one token, in order, whatever the mixture', () => {
    const pieces = [
      'Ann',
      ' ',
      '\u00a0',
      '“',
      '”',
      "don't",
      '😀',
      'e\u0301',
      '...',
      '\t',
      '’',
      'U.S.',
      '12.5%',
      '\u3000',
      '-',
      '#x',
    ];
    // A small fixed generator, so that a failure can be seen again.
    let seed = 7;
    const pick = (): string => {
      seed = (seed * 16807) % 2147483647;
      return pieces[seed % pieces.length] ?? ' ';
    };
    for (let round = 0; round < 200; round += 1) {
      const text = Array.from({ length: 12 }, pick).join('');
      let at = 0;
      for (const token of read(text).tokens) {
        expect(text.slice(token.span.start, token.span.end)).toBe(token.text);
        expect(text.slice(at, token.span.start).trim()).toBe('');
        at = token.span.end;
      }
      expect(text.slice(at).trim()).toBe('');
    }
  });

  test('reads the start of a run without end, and what stands behind it', () => {
    const { tokens } = read(`Ann said ${'a'.repeat(5000)} so.`);
    const words = tokens.map(({ text }) => (text.length > 100 ? text.length : text));
    expect(words).toEqual(['Ann', 'said', 300, 'so', '.']);
    expect(tokens.at(-2)?.span).toEqual({ start: 5010, end: 5012 });
  });

  test('reads only the stretch it is given, with offsets into the whole', () => {
    const text = 'Left out. Ann said so.';
    expect(tokenize(text, { start: 10, end: 18 }).tokens.map((token) => token.span)).toEqual([
      { start: 10, end: 13 },
      { start: 14, end: 18 },
    ]);
  });
});
