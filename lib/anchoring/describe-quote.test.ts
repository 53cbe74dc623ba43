import { expect, describe as group, test } from 'vitest';
import { describe } from './describe-quote.ts';

const TEXT =
  '👩‍🚀 The engineers who were on duty say that the dam held all night long, and nobody in the valley was hurt.';
const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

group('a described passage', () => {
  test('has its words, whole words of context and its position', () => {
    expect(describe(TEXT, spanOf(TEXT, 'the dam held'))).toEqual({
      quote: {
        exact: 'the dam held',
        prefix: 'engineers who were on duty say that ',
        suffix: ' all night long, and nobody in the',
      },
      position: spanOf(TEXT, 'the dam held'),
      normalForm: 1,
    });
  });

  test('leaves white space at its edges out', () => {
    expect(describe(TEXT, spanOf(TEXT, ' dam ')).quote.exact).toBe('dam');
  });

  test('at the edges of the page has no context there', () => {
    expect(describe(TEXT, { start: 0, end: TEXT.length }).quote).toEqual({ exact: TEXT, prefix: '', suffix: '' });
  });

  test('takes more context where the same words stand in the same context twice', () => {
    const line = 'Nobody in the whole of the long valley was hurt that night, said the mayor.';
    const text = `First. ${line} Second. ${line} Third.`;
    const { quote } = describe(text, spanOf(text, 'hurt'));
    const passage = quote.prefix + quote.exact + quote.suffix;
    expect(text.indexOf(passage)).toBe(text.lastIndexOf(passage));
  });

  test('stops taking context where the page only repeats itself', () => {
    const { quote } = describe('very '.repeat(500), { start: 1000, end: 1004 });
    expect(quote.prefix.length).toBeLessThan(300);
  });

  test('never holds half an emoji', () => {
    const { quote } = describe('😀'.repeat(60), { start: 41, end: 43 });
    for (const part of [quote.exact, quote.prefix, quote.suffix]) expect(part).not.toMatch(/\p{Cs}/u);
  });

  test('of white space alone has no words', () => {
    expect(describe('a   b', { start: 1, end: 4 }).quote.exact).toBe('');
  });

  test('outside the text is a bug', () => {
    expect(() => describe('abc', { start: 1, end: 4 })).toThrow(RangeError);
  });
});
