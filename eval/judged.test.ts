import { describe, expect, test } from 'vitest';
import { RULE_THRESHOLDS } from '../lib/claims/thresholds.ts';
import type { AttributedClaim, Relation } from '../lib/claims/types.ts';
import type { Span } from '../lib/text/span.ts';
import type { Answers } from './engines.ts';
import type { Pair } from './gold.ts';
import { judgedClaims, judgedRelations } from './judged.ts';

function answersWith<T>(found: T): Answers<T> {
  return { engine: 'rules', thresholds: RULE_THRESHOLDS, answers: [{ id: 'a', found }] };
}

const span = ([start, end]: Pair): Span => ({ start, end });

describe('claims', () => {
  const sentences = [
    { start: 0, end: 10, role: 'attributed' },
    { start: 11, end: 20, role: 'plain' },
    { start: 21, end: 30, role: 'disputed' },
  ];
  const gold = { split: 'tune', file: '', records: [{ id: 'a', text: '', sentences }] } as const;

  test.each<[name: string, content: Pair[], right: boolean[]]>([
    ['within an attributed sentence', [[2, 9]], [true]],
    ['within another', [[12, 19]], [false]],
    ['mostly in an attributed one', [[2, 14]], [true]],
    [
      'as much in the one as in the other',
      [
        [0, 5],
        [11, 16],
      ],
      [false],
    ],
    ['in a disputed one alone', [[22, 29]], []],
    [
      'in a disputed and an attributed one',
      [
        [8, 9],
        [21, 30],
      ],
      [true],
    ],
  ])('%s', (_, content, right) => {
    const claim = { kind: 'attributed', content: content.map(span), confidence: 0.8 } as unknown as AttributedClaim;
    const analysis = { findings: [claim], sources: [], language: 'en', thresholds: RULE_THRESHOLDS } as const;
    const judged = judgedClaims(gold, answersWith({ ...analysis, genre: 'news' }));
    expect(judged.map(({ isRight }) => isRight)).toEqual(right);
  });
});

describe('relations', () => {
  const attributions = [
    { source: [[0, 4]], cue: [[5, 9]], content: [[10, 30]], no_source: false, quote: null },
  ] as const;
  const gold = { split: 'dev', file: '', records: [{ id: 'a', text: '', attributions }] } as const;

  test.each<[name: string, source: Pair[], content: Pair[], right: boolean]>([
    ['the same', [[0, 4]], [[10, 30]], true],
    ['half of the content', [[0, 4]], [[10, 20]], true],
    ['less than half of the content', [[0, 4]], [[10, 19]], false],
    ['a part of the source', [[3, 4]], [[10, 30]], true],
    ['another source', [[31, 34]], [[10, 30]], false],
    ['no source', [], [[10, 30]], false],
  ])('%s', (_, source, content, right) => {
    const relation: Relation = { source: source.map(span), cue: [], content: content.map(span), confidence: 0.8 };
    expect(judgedRelations(gold, answersWith([relation]))).toEqual([{ confidence: 0.8, isRight: right }]);
  });
});
