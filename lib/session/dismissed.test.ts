import { expect, test } from 'vitest';
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
