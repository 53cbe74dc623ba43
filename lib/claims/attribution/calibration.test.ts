import { describe, expect, test } from 'vitest';
import type { Attribution, NetworkOpinion } from './attribution.ts';
import { type ClaimTraits, claimFeatures, probabilityOf } from './calibration.ts';

const WORD = { start: 0, end: 4 };
const RELATION: Attribution = { rule: 'tagger', sentence: 0, source: [WORD], head: WORD, cue: [WORD], content: [WORD] };
const EVEN: NetworkOpinion = { cue: 0.5, source: 0.8, content: 0.6, attributed: 0.5, unsourced: 0.5 };
const TRAITS: ClaimTraits = { quote: 'indirect', type: 'person' };

function features(
  relation: Partial<Attribution> = {},
  opinion: Partial<NetworkOpinion> = {},
  traits: Partial<ClaimTraits> = {},
) {
  return Object.fromEntries(
    claimFeatures({ ...RELATION, ...relation }, { ...EVEN, ...opinion }, { ...TRAITS, ...traits }),
  );
}

describe('claimFeatures', () => {
  test('of what only the network sees, with even odds', () => {
    const { bias, source, content, ...rest } = features();
    expect({ bias, source, content }).toEqual({ bias: 1, source: 0.8, content: 0.6 });
    // What is even, and what is not so, weighs nothing.
    expect(Object.entries(rest).filter(([, amount]) => amount !== 0)).toEqual([
      ['no rule', 1],
      ['quote indirect', 1],
      ['type person', 1],
    ]);
  });

  const odds = Math.log(0.8 / 0.2);
  const cases: [name: string, got: Record<string, number>, wanted: Record<string, number>][] = [
    ['a likely cue', features({}, { cue: 0.8 }), { cue: odds, 'no tagged cue': 0 }],
    ['no cue of the network’s', features({}, { cue: 0 }), { cue: 0, 'no tagged cue': 1 }],
    [
      'a sentence likely attributed',
      features({}, { attributed: 0.8, unsourced: 0.2 }),
      { attributed: odds, unsourced: -odds },
    ],
    ['a rule that is often right', features({ rule: 'according-to' }), { 'no rule': 0, rule: Math.log(0.98 / 0.02) }],
    ['a rule that is right by half', features({ rule: 'weak-holding' }), { 'no rule': 0, rule: Math.log(0.47 / 0.53) }],
    ['no cue at all', features({ cue: [] }), { carried: 1 }],
    ['a cue', features(), { carried: 0 }],
    ['no source', features({ source: [] }, {}, { type: undefined }), { 'no source': 1, 'type none': 1 }],
    [
      'a direct quotation of a document',
      features({}, {}, { quote: 'direct', type: 'document' }),
      { 'quote direct': 1, 'type document': 1 },
    ],
  ];
  test.each(cases)('of %s', (_, got, wanted) => {
    for (const [name, amount] of Object.entries(wanted)) expect(got[name], name).toBeCloseTo(amount, 9);
  });

  test.each([
    [1, 5],
    [0, -5],
    [1 - 1e-12, 5],
    [1e-12, -5],
  ])('odds of %d are no more than %d', (attributed, most) => {
    expect(features({}, { attributed }).attributed).toBe(most);
  });
});

describe('probabilityOf', () => {
  const cases: [
    name: string,
    features: [string, number][],
    calibration: Record<string, number>,
    probability: number,
  ][] = [
    ['nothing known is even', [], { bias: 3 }, 0.5],
    ['a bias alone', [['bias', 1]], { bias: Math.log(3) }, 0.75],
    [
      'amounts times weights',
      [
        ['bias', 1],
        ['cue', -2],
      ],
      { bias: Math.log(3), cue: Math.log(3) },
      0.25,
    ],
    [
      'what has no weight',
      [
        ['bias', 1],
        ['new', 100],
      ],
      { bias: Math.log(4) },
      0.8,
    ],
    ['no weights', [['bias', 1]], {}, 0.5],
  ];
  test.each(cases)('%s', (_, given, calibration, probability) => {
    expect(probabilityOf(given, calibration)).toBeCloseTo(probability, 9);
  });
});
