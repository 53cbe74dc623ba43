import { describe, expect, test } from 'vitest';
import { type ChangedEvidence, type Evidence, judgeChanged, judgeExact } from './score.ts';

const standing = (change: Partial<Evidence> = {}): Evidence => ({ prefix: 1, suffix: 1, length: 100, ...change });
const changed = (change: Partial<ChangedEvidence> = {}): ChangedEvidence => ({
  ...standing(),
  kept: 0.8,
  figures: 1,
  gap: 1,
  ...change,
});

describe('the very words', () => {
  test.each([
    ['a sentence in its context', standing(), true],
    ['a sentence in another context', standing({ prefix: 0.3, suffix: 0.3 }), true],
    ['a word in its context', standing({ length: 7 }), true],
    ['a word with one side rewritten', standing({ length: 7, suffix: 0.3 }), true],
    ['a word in another context', standing({ length: 7, prefix: 0.4, suffix: 0.4 }), false],
    ['a sentence whose context nobody recorded', standing({ prefix: null, suffix: null }), true],
  ])('%s', (_, evidence, isTrusted) => {
    expect(judgeExact(evidence).isTrusted).toBe(isTrusted);
  });
});

describe('other words', () => {
  test.each([
    ['half of a sentence in its context', changed({ kept: 0.5 }), true],
    ['most of a sentence over which its context has closed', changed({ gap: 0 }), false],
    ['a little of a sentence in its context', changed({ kept: 0.1 }), false],
    ['a word with a letter changed, in its context', changed({ length: 7, kept: 0.85 }), true],
    ['most of a sentence without its context', changed({ prefix: 0, suffix: 0 }), false],
    ['most of a sentence with one side of its context', changed({ kept: 0.7, suffix: 0 }), false],
    ['nearly all of a sentence with one side of its context', changed({ kept: 0.97, suffix: 0 }), true],
    ['nearly all of it, but other figures, with one side', changed({ kept: 0.97, suffix: 0, figures: 0 }), false],
  ])('%s', (_, evidence, isTrusted) => {
    expect(judgeChanged(evidence).isTrusted).toBe(isTrusted);
  });

  test('are less sure the less of them is kept, and the less of their context stands', () => {
    const scores = [changed({ kept: 1 }), changed(), changed({ kept: 0.3 }), changed({ kept: 0.3, prefix: 0.2 })].map(
      (evidence) => judgeChanged(evidence).score,
    );
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });
});
