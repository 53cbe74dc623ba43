import { expect, test } from 'vitest';
import { describe as describeQuote } from '../anchoring/describe-quote.ts';
import { createMatcher } from '../anchoring/match-quote.ts';
import { followTarget } from './follow-target.ts';
import type { PageReading } from './page-reading.ts';

const CLAIM = 'Critics describe the policy as extortion by timetable.';
const OLD = `The strait was calm. ${CLAIM} Nobody answered.`;
const NEW = `Updated at noon. The strait was calm. ${CLAIM} Nobody answered.`;

function reading(text: string, findings: readonly { id: string; words: string }[] | null): PageReading {
  const analysis = findings && {
    findings: findings.map(({ id, words }) => ({
      id,
      span: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
    })),
  };
  return { page: { pageText: { text } }, matcher: createMatcher(text), analysis } as unknown as PageReading;
}

const before = reading(OLD, [{ id: 'a1', words: CLAIM }]);

test('an open card follows its words to the finding that now stands on them', () => {
  const after = reading(NEW, [
    { id: 'a1', words: 'The strait was calm.' },
    { id: 'a2', words: CLAIM },
  ]);
  expect(followTarget({ on: 'finding', id: 'a1' }, before, after)).toEqual({ on: 'finding', id: 'a2' });
});

test('it stays on the bare passage while there are no findings yet', () => {
  const after = reading(NEW, null);
  const quote = describeQuote(OLD, { start: OLD.indexOf(CLAIM), end: OLD.indexOf(CLAIM) + CLAIM.length });
  expect(followTarget({ on: 'finding', id: 'a1' }, before, after)).toEqual({ on: 'passage', target: quote });
});

test('it is the same finding where the analysis was taken over', () => {
  const target = { on: 'finding', id: 'a1' } as const;
  expect(followTarget(target, before, { ...reading(OLD, null), analysis: before.analysis })).toBe(target);
});
