import { expect, describe as group, test } from 'vitest';
import { describe } from '../anchoring/describe-quote.ts';
import { createMatcher } from '../anchoring/match-quote.ts';
import type { Finding } from '../claims/types.ts';
import type { Dismissal } from '../notes/types.ts';
import { dismissedFindings } from './dismissed.ts';

const finding = (id: string, start: number, end: number) => ({ id, span: { start, end } }) as Finding;
const dismissal = { id: 'd1' } as Dismissal;

test.each([
  ['the same words', { status: 'found', span: { start: 0, end: 100 }, score: 1 }, ['u1']],
  ['most of the words, after a change', { status: 'changed', span: { start: 20, end: 110 }, score: 0.8 }, ['u1']],
  ['a few of the words only', { status: 'found', span: { start: 0, end: 30 }, score: 1 }, []],
  ['words that are gone', { status: 'lost', score: 0 }, []],
] as const)('a dismissal on %s', (_, outcome, expected) => {
  const findings = [finding('u1', 0, 100), finding('u2', 120, 180)];
  expect([...dismissedFindings(findings, [{ dismissal, outcome }]).keys()]).toEqual(expected);
});

group('on the next visit a dismissal holds', () => {
  const MARKED = 'The harbour is by far the most dangerous on the whole northern coast of the country.';
  const FIRST = 'The council met on Tuesday to talk about the new quay.';
  const LAST = 'Nobody has yet said what a second pier would cost.';
  const BEFORE = [FIRST, MARKED, LAST].join('\n');
  const start = BEFORE.indexOf(MARKED);
  const made = { ...dismissal, target: describe(BEFORE, { start, end: start + MARKED.length }) };

  /** Whether a mark on some words of a page is dismissed there. */
  function holds(page: string, marked: string): boolean {
    const at = page.indexOf(marked);
    const findings = [finding('u1', at, at + marked.length)];
    const outcome = createMatcher(page).match(made.target);
    return dismissedFindings(findings, [{ dismissal: made, outcome }]).has('u1');
  }

  const edited = MARKED.replace('most dangerous', 'worst');
  const other = 'The harbour of the south is a quiet place, where few ships call.';
  test.each<[string, string, string, boolean]>([
    ['on a page that stayed as it was', BEFORE, MARKED, true],
    ['where much was put before it', `${'Ferries were late again this week. '.repeat(40)}\n${BEFORE}`, MARKED, true],
    ['where its paragraph moved to the end', [FIRST, LAST, MARKED].join('\n'), MARKED, true],
    ['where its words were edited', BEFORE.replace(MARKED, edited), edited, true],
    ['not on another sentence', BEFORE.replace(MARKED, other), other, false],
    ['not on its neighbour', BEFORE, LAST, false],
  ])('%s', (_, page, marked, expected) => {
    expect(holds(page, marked)).toBe(expected);
  });
});
