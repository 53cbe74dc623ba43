import { expect, test } from 'vitest';
import { claimMark } from './claim-mark.ts';
import type { Finding, SourceType } from './types.ts';

const attributed = (type: SourceType) => ({ kind: 'attributed', source: { type } }) as Finding;

test.each<[string, Finding, string]>([
  ['a person could be looked up', attributed('person'), 'named'],
  ['so could an organisation', attributed('organisation'), 'named'],
  ['so could a document', attributed('document'), 'named'],
  ['nobody could look up "officials"', attributed('unnamed'), 'unnamed'],
  ['an assertion has nobody', { kind: 'unsourced' } as Finding, 'unsourced'],
])('%s', (_, finding, mark) => {
  expect(claimMark(finding)).toBe(mark);
});
