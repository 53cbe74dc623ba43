import { describe, expect, test } from 'vitest';
import { lastOf } from '../../../cli/last-of.ts';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import type { Attribution } from './attribution.ts';
import { combineReaders } from './combine-readers.ts';
import { inWords, type RelationWords, ruled, spansIn, tagged, taggedArticle } from './two-readers.testing.ts';

const TEXT = 'It rained. Maria Ruiz said on Monday that the quay was closed. Hale warned of a flood.';
const SAID: RelationWords = { source: 'Ruiz', cue: 'said', content: 'the quay was closed' };
const TAGGED: RelationWords = { source: 'Maria Ruiz', cue: 'said on', content: 'that the quay was closed.' };
const WARNED: RelationWords = { source: 'Hale', cue: 'warned', content: 'of a flood' };
const ATTRIBUTED = [0.1, 0.9, 0.7];

function combine(
  rules: readonly RelationWords[],
  network: readonly (readonly [RelationWords, probability: number])[],
  text = TEXT,
) {
  const relations = network.map(([words, probability]) => tagged(text, words, probability));
  const found = rules.map((words) => ruled(text, words, 'said-that', 1));
  return lastOf(combineReaders(found, taggedArticle(relations, ATTRIBUTED), evidenceOf(text)));
}

const words = (relations: readonly Attribution[], text = TEXT) => relations.map((relation) => inWords(text, relation));

describe('combineReaders', () => {
  const same: [name: string, network: RelationWords][] = [
    ['the same words', SAID],
    ['the same cue and more of the source and content', TAGGED],
    ['the same cue for other content', { ...SAID, content: 'on Monday' }],
    ['a cue within the other', { ...TAGGED, cue: 'said on Monday' }],
    ['another cue for the same content', { ...SAID, cue: 'on' }],
    ['another cue for the better part of the content', { ...SAID, cue: 'on', content: 'quay was closed' }],
  ];
  test.each(same)('is one relation by the rule’s name and in the network’s words: %s', (_, network) => {
    expect(words(combine([SAID], [[network, 0.9]]))).toEqual([{ rule: 'said-that', ...network }]);
  });

  const apart: [name: string, network: RelationWords][] = [
    ['of another sentence', WARNED],
    ['of a lesser part of the content', { source: 'Ruiz', cue: 'on', content: 'Monday that the' }],
  ];
  test.each(apart)('is two relations: %s', (_, network) => {
    expect(words(combine([SAID], [[network, 0.9]]))).toEqual([
      { rule: 'said-that', ...SAID },
      { rule: 'tagger', ...network },
    ]);
  });

  test('keeps the rule’s words where the network is hardly sure of a cue', () => {
    expect(words(combine([SAID], [[TAGGED, 0.2]]))).toEqual([{ rule: 'said-that', ...SAID }]);
    expect(words(combine([SAID], [[TAGGED, 0.6]]))).toEqual([{ rule: 'said-that', ...TAGGED }]);
  });

  test.each([
    ['said-that', TAGGED],
    ['passive-by', SAID],
    ['according-to', SAID],
  ] as const)('takes whose words the grammar asks for: %s', (rule, kept) => {
    const relation = tagged(TEXT, TAGGED, 0.9);
    const combined = lastOf(
      combineReaders([ruled(TEXT, SAID, rule, 1)], taggedArticle([relation], ATTRIBUTED), evidenceOf(TEXT)),
    );
    expect(words(combined)).toEqual([{ rule, ...kept }]);
    expect(combined[0]?.opinion?.cue).toBe(0.9);
  });

  test('keeps the rule’s source where the network sees none, and types the source it takes', () => {
    const [sourceless] = combine([SAID], [[{ ...TAGGED, source: '' }, 0.9]]);
    expect(sourceless && inWords(TEXT, sourceless)).toMatchObject({ source: 'Ruiz', content: TAGGED.content });
    const [whole] = combine([SAID], [[TAGGED, 0.9]]);
    expect([sourceless?.head, whole?.head]).toEqual(['Ruiz', 'Maria Ruiz'].flatMap((name) => spansIn(TEXT, name)));
  });

  test('takes the likelier of two that fit', () => {
    const other = { ...TAGGED, cue: 'on' };
    for (const order of [
      [
        [other, 0.5],
        [TAGGED, 0.9],
      ],
      [
        [TAGGED, 0.9],
        [other, 0.5],
      ],
    ] as const) {
      expect(words(combine([SAID], order))).toContainEqual({ rule: 'said-that', ...TAGGED });
    }
  });

  test('two holders of the same words stay two', () => {
    const text = 'The delay, as detailed in one report and confirmed by former inspectors, is old.';
    const report = { source: 'one report', cue: 'as detailed in', content: 'The delay … is old' };
    const inspectors = { source: 'former inspectors', cue: 'confirmed by', content: 'The delay … is old' };
    const combined = words(
      combine(
        [report, inspectors],
        [
          [report, 0.9],
          [inspectors, 0.6],
        ],
        text,
      ),
      text,
    );
    expect(combined.map(({ source }) => source).sort()).toEqual(['former inspectors', 'one report']);
  });

  test('says in which sentence a relation that only the network sees has its cue', () => {
    const relations = combine(
      [],
      [
        [WARNED, 0.9],
        [SAID, 0.9],
      ],
    );
    expect(relations.map(({ rule, sentence }) => [rule, sentence])).toEqual([
      ['tagger', 1],
      ['tagger', 2],
    ]);
  });

  test('leaves out what has no content, and takes the cue for the head of what has no source', () => {
    expect(combine([], [[{ ...WARNED, content: '' }, 0.9]])).toEqual([]);
    const [sourceless] = combine([], [[{ ...WARNED, source: '' }, 0.9]]);
    expect(sourceless).toMatchObject({ source: [], head: spansIn(TEXT, 'warned')[0] });
  });

  test('nothing beside nothing is nothing', () => {
    expect(combine([], [])).toEqual([]);
  });

  const opinions: [name: string, rules: RelationWords[], network: [RelationWords, number][], opinion: object][] = [
    ['both', [SAID], [[TAGGED, 0.75]], { cue: 0.75, source: 0.8, content: 0.6, attributed: 0.9, unsourced: 0.1 }],
    ['a rule alone', [SAID], [], { cue: 0, source: 0, content: 0, attributed: 0.9, unsourced: 0.1 }],
    [
      'the network alone',
      [],
      [[WARNED, 0.2]],
      { cue: 0.2, source: 0.8, content: 0.6, attributed: 0.7, unsourced: 0.3 },
    ],
  ];
  test.each(opinions)('has the network’s opinion of what is seen by %s', (_, rules, network, { ...wanted }) => {
    const [relation] = combine(rules, network);
    for (const [name, value] of Object.entries(wanted)) {
      expect(relation?.opinion?.[name as 'cue'], name).toBeCloseTo(value as number, 9);
    }
  });

  test('joins the same wherever in a long article it stands', () => {
    // The cue is the same; of the content the two see different ends, far apart.
    const body = 'Maria Ruiz said the quay, which is old and narrow and has been shut for most of a year, was closed.';
    for (let before = 380; before < 520; before += 7) {
      const text = `${'x'.repeat(before)}. ${body}`;
      const rule = ruled(text, { source: 'Ruiz', cue: 'said', content: 'was closed' });
      const relation = tagged(text, { source: 'Maria Ruiz', cue: 'said', content: 'the quay' }, 0.9);
      const combined = lastOf(combineReaders([rule], taggedArticle([relation], [0, 0.9]), evidenceOf(text)));
      expect(words(combined, text), `behind ${before} letters`).toEqual([
        { rule: 'said-that', source: 'Maria Ruiz', cue: 'said', content: 'the quay' },
      ]);
    }
  });
});
