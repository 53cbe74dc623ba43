import { describe, expect, test } from 'vitest';
import type { PlacedNote } from '../../lib/notes/reading.ts';
import { sampleNote, sampleReading } from '../testing/sample-reading.ts';
import { listEntries, narrowEntries, nearestEntry } from './list-entries.ts';
import type { ListFilter } from './list-filter.ts';

const { findings, textLength } = sampleReading();
const [, second, third] = findings.map(({ finding }) => finding.span);
const at = (span = { start: 0, end: 0 }) => ({ status: 'found', span, score: 1 }) as const;
const claim = { kind: 'unsourced', assertion: 'statistic', quote: '' } as const;
const lost = { status: 'lost', score: 0 } as const;
const NOTES: readonly PlacedNote[] = [
  sampleNote({ id: 'headline', exact: 'Council votes', outcome: at({ start: 0, end: 10 }), note: { tags: ['votes'] } }),
  sampleNote({ id: 'on-claim', outcome: at(second), note: { claim, body: 'Which count?', judgement: 'doubtful' } }),
  sampleNote({
    id: 'hidden-claim',
    outcome: at({ start: textLength, end: textLength + 5 }),
    note: { claim, tags: [] },
  }),
  sampleNote({ id: 'lost', outcome: lost }),
  sampleNote({ id: 'deleted', outcome: at(third), note: { deletedAt: 1 } }),
];
const entries = listEntries(findings, NOTES);
const keys = (filter: ListFilter, words = '') => narrowEntries(entries, filter, words).map(({ key }) => key);

test('notes on passages that are no claim here stand between the claims; what has no place is left out', () => {
  expect(entries.map(({ key }) => key)).toEqual([
    'note headline',
    ...findings.map(({ finding }) => finding.id),
    'note hidden-claim',
  ]);
  expect(entries.filter(({ on, note }) => on === 'claim' && note).map(({ key }) => key)).toEqual(['u2']);
});

test.each<readonly [string, ListFilter, string, readonly string[]]>([
  ['a kind of mark leaves free notes out', { mark: 'unnamed' }, '', ['a3']],
  ['a tag finds free notes', { tag: 'votes' }, '', ['note headline']],
  ['a judgement finds the claim that carries it', { judgement: 'doubtful' }, '', ['u2']],
  ['a mark and a judgement must both hold', { mark: 'named', judgement: 'doubtful' }, '', []],
  ['words of a note on a claim', {}, 'which count', ['u2']],
  ['words of a free note', {}, 'votes', ['note headline']],
  ['words of a source', {}, 'dockers', ['a7']],
])('%s', (_name, filter, words, expected) => {
  expect(keys(filter, words)).toEqual(expected);
});

describe('the entry nearest to the reader', () => {
  test.each([
    ['at the top, the first', 0, 'note headline'],
    ['inside a claim, that one', (third?.start ?? 0) + 5, 'a3'],
    ['between two, the next', third?.end ?? 0, 'u4'],
    ['past the last, the last', textLength + 50, 'note hidden-claim'],
  ])('%s', (_name, scroll, expected) => {
    expect(nearestEntry(entries, scroll)?.key).toBe(expected);
  });

  test('there is none in an empty list', () => {
    expect(nearestEntry([], 10)).toBeUndefined();
  });
});
