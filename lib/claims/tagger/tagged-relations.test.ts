import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { type Span, textOf } from '../../text/span.ts';
import { LABELS } from './decode-cues.ts';
import type { TaggedCue } from './read-stretch.ts';
import { relationsOf } from './tagged-relations.ts';

const TEXT = 'It rained. Ruiz and Hale said on Monday that the quay was closed, warned the harbour office.';
const tokens = evidenceOf(TEXT).sentences.flatMap((sentence) => sentence.tokens);
/** The stretch leaves the first sentence out: its tokens count from "Ruiz". */
const stretch = { from: 3, to: tokens.length };

const LETTERS: Record<string, (typeof LABELS)[number]> = { '.': 'none', s: 'source', c: 'cue', t: 'content' };

/** A cue word of the stretch with the label of each token from `first` on, a letter each. */
function tagged(word: string, letters: string, probability: number, first = 0): TaggedCue {
  return {
    cue: tokens.findIndex(({ text }) => text === word) - stretch.from,
    first,
    path: Uint8Array.from(letters, (letter) => LABELS.indexOf(LETTERS[letter] ?? 'none')),
    probability,
    sureness: { none: 0.9, source: 0.8, cue: 0.7, content: 0.6 },
  };
}

function relations(...cues: TaggedCue[]) {
  const words = (spans: readonly Span[]) => spans.map((span) => textOf(TEXT, span));
  return relationsOf({ cues, sentences: [] }, stretch, tokens).map(({ source, cue, content, probability }) => ({
    source: words(source),
    cue: words(cue),
    content: words(content),
    probability,
  }));
}

describe('relationsOf', () => {
  test('gives each run of a label as a span', () => {
    expect(relations(tagged('said', 'ssscc.ttttttt', 0.9))).toEqual([
      {
        source: ['Ruiz and Hale'],
        cue: ['said on'],
        content: ['that the quay was closed, warned'],
        probability: 0.9,
      },
    ]);
  });

  test('gives a role in pieces, in reading order', () => {
    expect(relations(tagged('said', 's.sc..ttttt.tss', 0.9))).toMatchObject([
      { source: ['Ruiz', 'Hale', 'the harbour'], content: ['that the quay was closed', 'warned'] },
    ]);
  });

  test('counts from where the window begins', () => {
    expect(relations(tagged('warned', 'ttt.cssss', 0.9, 8))).toMatchObject([
      { content: ['quay was closed'], cue: ['warned'], source: ['the harbour office.'] },
    ]);
  });

  test('keeps what has neither source nor content', () => {
    expect(relations(tagged('said', '...c', 0.3))).toEqual([
      { source: [], cue: ['said'], content: [], probability: 0.3 },
    ]);
  });

  test.each([
    ['nothing', '..........'],
    ['a source', 'ssss......'],
    ['content', '...ttttttt'],
  ])('a cue word is a cue where the likeliest path takes it for %s', (_, letters) => {
    expect(relations(tagged('said', letters, 0.9))).toMatchObject([{ cue: ['said'] }]);
  });

  test('does not write into what it was given', () => {
    const cue = tagged('said', 'ssss', 0.9);
    relations(cue);
    expect([...cue.path]).toEqual([1, 1, 1, 1]);
  });

  test('says where the cue word is in the article, and how sure each role', () => {
    const [relation] = relationsOf({ cues: [tagged('warned', 'c', 0.4, 12)], sentences: [] }, stretch, tokens);
    expect(tokens[relation?.cueToken ?? 0]?.text).toBe('warned');
    expect(relation?.sureness).toEqual({ none: 0.9, source: 0.8, cue: 0.7, content: 0.6 });
  });

  const pairs: [name: string, said: string, on: string, probabilities: [number, number], kept: number[]][] = [
    ['two cue words of one cue are one relation, the likelier', 'ssscct', 'ssscct', [0.9, 0.5], [0.9]],
    ['whichever comes first', 'ssscct', 'ssscct', [0.5, 0.9], [0.9]],
    ['the weaker one may think otherwise', 'ssscct', '...tct', [0.9, 0.5], [0.9]],
    ['a stronger one that has it for something else leaves it alone', 'ssscst', 'ssscct', [0.9, 0.5], [0.9, 0.5]],
    ['a weaker one that claims the stronger does not take it away', 'ssscct', '...tct', [0.4, 0.5], [0.4, 0.5]],
  ];
  test.each(pairs)('%s', (_, said, on, [one, other], kept) => {
    expect(relations(tagged('on', on, other), tagged('said', said, one)).map(({ probability }) => probability)).toEqual(
      kept,
    );
  });

  test('a stronger cue out of sight takes nothing away', () => {
    expect(relations(tagged('warned', 'cc', 0.9, 12), tagged('said', 'ssscc', 0.5))).toMatchObject([
      { cue: ['said on'] },
      { cue: ['warned the'] },
    ]);
  });
});
