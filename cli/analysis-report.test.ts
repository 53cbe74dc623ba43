import { describe, expect, test } from 'vitest';
import { RULE_THRESHOLDS } from '../lib/claims/thresholds.ts';
import type { Analysis } from '../lib/claims/types.ts';
import { analysisForReading } from './analysis-report.ts';

const TEXT = `Ruiz said it\nrained. ${'It poured and poured. '.repeat(20)}`;
const NOTHING: Analysis = { findings: [], sources: [], language: 'en', genre: 'other', thresholds: RULE_THRESHOLDS };
const assertion = {
  id: 'u1',
  kind: 'unsourced',
  span: { start: 0, end: TEXT.length },
  assertion: 'general',
  trigger: [{ start: 0, end: 4 }],
  confidence: 0.5,
  rule: 'general',
  reason: 'States a fact with no source',
} as const;

describe('analysisForReading', () => {
  test('counts, and lists the sources that speak', () => {
    const report = analysisForReading('one.txt', TEXT, {
      ...NOTHING,
      findings: [assertion],
      sources: [
        { sourceId: 's1', name: 'Ruiz', type: 'person', aliases: [], claims: ['a1', 'a2'] },
        { sourceId: 's2', name: 'critics', type: 'unnamed', aliases: [], claims: [] },
      ],
    });
    expect(report).toContain(
      'one.txt (other)\n  0 attributed, 1 with no source given\n\n  Sources\n    Ruiz (person): 2\n',
    );
    expect(report).not.toContain('critics');
  });

  test('shows a long passage by its beginning, on one line', () => {
    const report = analysisForReading('one.txt', TEXT, { ...NOTHING, findings: [assertion] });
    expect(report).toMatch(/\n {2}States a fact with no source\n {4}Ruiz said it rained\. .{100,150} …\n/);
  });

  test('says that nothing was found, without a list', () => {
    expect(analysisForReading('one.txt', '', NOTHING)).toBe(
      'one.txt (other)\n  0 attributed, 0 with no source given\n',
    );
  });

  test.each([
    ['de', 'The language is "de". Whence reads English for now.'],
    ['und', 'The language is not clear. Whence reads English for now.'],
  ])('says so where the language is %s', (language, sentence) => {
    expect(analysisForReading('one.txt', '', { ...NOTHING, language })).toBe(`one.txt\n  ${sentence}`);
  });
});
