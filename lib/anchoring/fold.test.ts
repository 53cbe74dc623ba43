import { describe, expect, test } from 'vitest';
import { fold, foldInSteps, foldOffset, unfoldSpan } from './fold.ts';

describe('texts that a reader takes for the same fold alike:', () => {
  test.each([
    ['quotation marks', '“It’s”', '"it\'s"'],
    ['guillemets', '«oui»', '"oui"'],
    ['dashes', 'a—b – c -- d', 'a-b - c - d'],
    ['white space', 'a \u00a0\n\t b', 'a b'],
    ['letter case', 'ÉCOLE ΣΑΣ', 'école σας'],
    ['composed and decomposed letters', 'caf\u00e9', 'cafe\u0301'],
    ['ligatures and the ellipsis', 'ﬁne…', 'fine...'],
    ['soft hyphens, joiners and direction marks', 'da\u00adm\u200b \u202aheld\u202c', 'dam held'],
    ['Hangul syllables and their letters', '한국', '한국'.normalize('NFD')],
  ])('%s', (_, one, other) => {
    expect(fold(one).text).toBe(fold(other).text);
  });
});

test.each([
  ['an accent', 'résumé', 'resume'],
  ['a word', 'the dam', 'a dam'],
  ['a full stop', 'held.', 'held'],
])('%s makes a difference', (_, one, other) => {
  expect(fold(one).text).not.toBe(fold(other).text);
});

describe('the way back', () => {
  test.each([
    ['behind an emoji', '👩‍🚀 said “no”', 'said', 'said'],
    ['over a run of spaces', 'a  \n b', 'a b', 'a  \n b'],
    ['over an ellipsis', 'so… then', '... then', '… then'],
    ['over a soft hyphen', 'the da\u00adm held', 'dam', 'da\u00adm'],
    ['over an accent of its own', 'cafe\u0301 noir', fold('café').text, 'cafe\u0301'],
    ['over an invisible character between spaces', 'a \u00ad\u200b b', 'a b', 'a \u00ad\u200b b'],
    ['over dashes with a soft hyphen between', 'a -\u00ad- b', '-', '-\u00ad-'],
    ['behind many letters that fold to several', `${'한국…é '.repeat(40)}dam`, 'dam', 'dam'],
    ['in right-to-left text', 'قال الوزير: «لا»', '"لا"', '«لا»'],
  ])('%s', (_, text, words, original) => {
    const folded = fold(text);
    const start = folded.text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    const span = unfoldSpan(folded, { start, end: start + words.length });
    expect(text.slice(span.start, span.end)).toBe(original);
  });

  test('refuses an empty span', () => {
    expect(() => unfoldSpan(fold('abc'), { start: 1, end: 1 })).toThrow(RangeError);
  });

  test('finds the folded unit of an offset', () => {
    const text = '👩‍🚀 a  b';
    const folded = fold(text);
    expect(folded.text.charAt(foldOffset(folded, text.indexOf('b')))).toBe('b');
    expect(foldOffset(folded, text.length + 5)).toBe(folded.text.length);
  });

  test('leads every unit back to a stretch that folds to it', () => {
    const text = '“Né… –- à  l’ﬁn”\n한국 👩‍🚀 \u00ad end';
    const folded = fold(text);
    for (let unit = 0; unit < folded.text.length; unit += 1) {
      const span = unfoldSpan(folded, { start: unit, end: unit + 1 });
      expect(fold(text.slice(span.start, span.end)).text).toContain(folded.text.charAt(unit));
    }
  });
});

test('a long text is folded in steps, and the same as at once', () => {
  const text = 'The dam — “held” all night… '.repeat(5000);
  const steps = foldInSteps(text);
  let count = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      expect(step.value.text).toBe(fold(text).text);
      break;
    }
    count += 1;
  }
  expect(count).toBeGreaterThan(4);
});
