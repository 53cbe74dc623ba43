import { expect, test } from 'vitest';
import { sampleReading } from '../testing/sample-reading.ts';
import { countAssertions, type ListFilter, passes, toggleMark } from './list-filter.ts';

const { findings } = sampleReading();
const ids = (filter: ListFilter) => findings.filter((view) => passes(view, filter)).map(({ finding }) => finding.id);

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
