import { describe, expect, test } from 'vitest';
import type { FindingView, PlacedNote } from '../notes/reading.ts';
import { type Mark, marksOf, neighbour, tellingWords } from './marks.ts';

const span = (start: number, end: number) => ({ start, end });

const attributed = (id: string, start: number, type: 'person' | 'unnamed', shown = true): FindingView =>
  ({
    finding: {
      id,
      kind: 'attributed',
      span: span(start, start + 10),
      source: { type, spans: [span(start, start + 2)] },
      cue: [span(start + 3, start + 5)],
    },
    shown,
  }) as unknown as FindingView;
const unsourced = (id: string, start: number): FindingView =>
  ({
    finding: { id, kind: 'unsourced', span: span(start, start + 10), trigger: [span(start + 1, start + 4)] },
    shown: true,
  }) as unknown as FindingView;
const note = (id: string, outcome: object): PlacedNote => ({ note: { id }, outcome }) as unknown as PlacedNote;

describe('marksOf', () => {
  test('tells named, unnamed and unsourced apart, in reading order', () => {
    const marks = marksOf([unsourced('u1', 40), attributed('a1', 0, 'person'), attributed('a2', 20, 'unnamed')], []);
    expect(marks.map(({ kind, on }) => [kind, on.id])).toEqual([
      ['named', 'a1'],
      ['unnamed', 'a2'],
      ['unsourced', 'u1'],
    ]);
  });

  test('leaves out what is not shown and what was dismissed', () => {
    const dismissed = { ...unsourced('u1', 0), dismissed: {} } as FindingView;
    expect(marksOf([attributed('a1', 0, 'person', false), dismissed], [])).toEqual([]);
  });

  test('marks notes that have a place, and no others', () => {
    const notes = [
      note('n1', { status: 'found', span: span(5, 9), score: 1 }),
      note('n2', { status: 'changed', span: span(1, 3), score: 0.8 }),
      note('n3', { status: 'lost', score: 0 }),
      note('n4', { status: 'ambiguous', candidates: [], score: 0.9 }),
    ];
    expect(marksOf([], notes).map(({ on }) => on.id)).toEqual(['n2', 'n1']);
  });
});

describe('neighbour', () => {
  const marks = marksOf([unsourced('u1', 0), unsourced('u2', 20), unsourced('u3', 40)], []);
  const [first, second, third] = marks as [Mark, Mark, Mark];

  test.each([
    ['the next of a mark', first, 'next', second],
    ['the previous of a mark', second, 'previous', first],
    ['nothing after the last', third, 'next', null],
    ['nothing before the first', first, 'previous', null],
    ['the first at or after a place', 15, 'next', second],
    ['the last before a place', 15, 'previous', first],
    ['the last, from the end of the text', 99, 'previous', third],
    ['nothing after the end', 99, 'next', null],
  ] as const)('%s', (_, from, direction, expected) => {
    expect(neighbour(marks, from, direction)).toBe(expected);
  });
});

test('the telling words of a claim are its source and cue, of an assertion its trigger', () => {
  expect(tellingWords(attributed('a1', 0, 'person').finding)).toEqual([span(0, 2), span(3, 5)]);
  expect(tellingWords(unsourced('u1', 10).finding)).toEqual([span(11, 14)]);
});
