import { describe, expect, test } from 'vitest';
import { sampleReading } from '../testing/sample-reading.ts';
import { countAssertions, filterFindings, isOpen, type ListFilter, nearestFinding, toggleMark } from './list-filter.ts';

const { findings, textLength } = sampleReading();
const ids = (filter: ListFilter) => filterFindings(findings, filter).map(({ finding }) => finding.id);

test.each<readonly [string, ListFilter, readonly string[]]>([
  ['nothing set lets everything through', {}, findings.map(({ finding }) => finding.id)],
  ['named sources', { mark: 'named' }, ['a1', 'a5', 'a7']],
  ['unnamed sources', { mark: 'unnamed' }, ['a3']],
  ['one kind of assertion', { assertion: 'cause' }, ['u6']],
  ['one source', { sourceId: 's4' }, ['a7']],
  ['a source that does not speak here', { sourceId: 's9' }, []],
  ['all that is set must hold', { mark: 'named', assertion: 'cause' }, []],
])('%s', (_name, filter, expected) => {
  expect(ids(filter)).toEqual(expected);
});

test('choosing a mark twice lets go of it, another replaces it', () => {
  expect(toggleMark({ mark: 'named' }, 'named')).toEqual({});
  expect(toggleMark({ mark: 'unsourced', assertion: 'cause' }, 'named')).toEqual({ mark: 'named' });
  expect([isOpen({}), isOpen({ sourceId: 's1' })]).toEqual([true, false]);
});

test('counts kinds, and leaves out those that do not occur', () => {
  expect([...countAssertions(findings)]).toEqual([
    ['statistic', 1],
    ['vague', 1],
    ['cause', 1],
    ['judgement', 1],
    ['prediction', 1],
  ]);
});

describe('the finding nearest to the reader', () => {
  test.each([
    ['at the top, the first', 0, 'a1'],
    ['inside a finding, that one', (findings[2]?.finding.span.start ?? 0) + 5, 'a3'],
    ['between two, the next', findings[2]?.finding.span.end ?? 0, 'u4'],
    ['past the last, the last', textLength, 'u9'],
  ])('%s', (_name, scroll, expected) => {
    expect(nearestFinding(findings, scroll)?.finding.id).toBe(expected);
  });

  test('there is none in an empty list', () => {
    expect(nearestFinding([], 10)).toBeUndefined();
  });
});
