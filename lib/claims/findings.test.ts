import { describe, expect, test } from 'vitest';
import { lastOf } from '../../cli/last-of.ts';
import type { FoundAssertion } from './evidence.ts';
import { numberFindings } from './findings.ts';
import type { ResolvedClaim } from './resolve-claims.ts';

const TEXT = 'Ruiz said it rained. It poured. “It stopped.”';
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

function claim(content: string, cue: string[], key = 'ruiz'): ResolvedClaim {
  return {
    source: { key, name: 'Ruiz', type: 'person', spans: [span('Ruiz')] },
    cue: cue.map(span),
    content: [span(content)],
    quote: 'indirect',
    confidence: 0.9,
    rule: 'said-that',
    reason: 'Attributed to Ruiz',
    links: [],
  };
}

const assertion: FoundAssertion = {
  kind: 'unsourced',
  span: span('It poured.'),
  assertion: 'general',
  trigger: [span('poured')],
  confidence: 0.5,
  rule: 'general',
  reason: 'States a fact with no source',
};

describe('numberFindings', () => {
  const claims = [claim('“It stopped.”', []), claim('it rained', ['said'])];
  const { findings, sources } = lastOf(numberFindings(TEXT, claims, [assertion]));

  test('counts both kinds up in reading order', () => {
    expect(findings.map(({ id }) => id)).toEqual(['a1', 'u1', 'a2']);
  });

  test('spans source, cue and content, but a carried quotation where it stands', () => {
    expect(findings.map(({ span: { start, end } }) => TEXT.slice(start, end))).toEqual([
      'Ruiz said it rained',
      'It poured.',
      '“It stopped.”',
    ]);
  });

  test('gives two claims of one key one source', () => {
    expect(sources).toMatchObject([{ sourceId: 's1', claims: ['a1', 'a2'] }]);
  });

  test('gives two keys two sources', () => {
    const two = lastOf(numberFindings(TEXT, [claim('it rained', ['said']), claim('“It stopped.”', [], 'hale')], []));
    expect(two.sources.map(({ sourceId }) => sourceId)).toEqual(['s1', 's2']);
  });

  test('finds nothing in nothing', () => {
    expect(lastOf(numberFindings('', [], []))).toEqual({ findings: [], sources: [] });
  });
});
