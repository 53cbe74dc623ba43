import { expect, test } from 'vitest';
import { RULE_THRESHOLDS } from '../lib/claims/thresholds.ts';
import type { Analysis, AttributedClaim } from '../lib/claims/types.ts';
import { analysisAsJson, relationsAsJson } from './analysis-json.ts';

const said: AttributedClaim = {
  id: 'a1',
  kind: 'attributed',
  span: { start: 0, end: 19 },
  source: { sourceId: 's1', spans: [{ start: 0, end: 4 }], name: 'Maria Ruiz', type: 'person' },
  cue: [{ start: 5, end: 9 }],
  content: [{ start: 10, end: 19 }],
  quote: 'indirect',
  confidence: 0.95,
  rule: 'said-that',
  reason: 'Attributed to Maria Ruiz: “said”',
};

const analysis: Analysis = {
  findings: [
    said,
    {
      id: 'u1',
      kind: 'unsourced',
      span: { start: 21, end: 31 },
      assertion: 'general',
      trigger: [{ start: 24, end: 30 }],
      confidence: 0.5,
      rule: 'general',
      reason: 'States a fact with no source',
    },
  ],
  sources: [
    { sourceId: 's1', name: 'Maria Ruiz', type: 'person', aliases: ['Maria Ruiz', 'Ruiz'], claims: ['a1', 'a2'] },
    { sourceId: 's2', name: 'critics', type: 'unnamed', aliases: ['critics'], claims: ['a3'] },
  ],
  language: 'en',
  genre: 'news',
  thresholds: RULE_THRESHOLDS,
};

test('an attributed claim has all its spans as pairs', () => {
  expect(analysisAsJson('one', analysis).claims[0]).toEqual({
    ...said,
    span: [0, 19],
    source: { ...said.source, spans: [[0, 4]] },
    cue: [[5, 9]],
    content: [[10, 19]],
  });
});

test('a claim and its source have the pages they link to', () => {
  const links = [{ href: 'https://journal.example/17', host: 'journal.example' }];
  const [source] = analysis.sources;
  if (source === undefined) throw new Error('a source');
  const linked = {
    ...analysis,
    findings: [{ ...said, source: { ...said.source, links } }],
    sources: [{ ...source, links, anonymous: 'asked not to be named' }],
  };
  const { claims, sources } = analysisAsJson('one', linked);
  expect(claims[0]).toMatchObject({ source: { links } });
  expect(sources[0]).toMatchObject({ links, anonymous: 'asked not to be named' });
});

test('an unsourced assertion has its kind and its triggers', () => {
  expect(analysisAsJson('one', analysis).claims[1]).toMatchObject({ assertion: 'general', trigger: [[24, 30]] });
});

test('sources keep only the claims that are printed, and go where none is left', () => {
  expect(analysisAsJson('one', analysis).sources).toMatchObject([{ sourceId: 's1', claims: ['a1'] }]);
});

test('relations are bare pairs', () => {
  const { source, cue, content, confidence } = { ...said, source: said.source.spans };
  expect(relationsAsJson('one', [{ source, cue, content, confidence }])).toEqual({
    id: 'one',
    attributions: [{ source: [[0, 4]], cue: [[5, 9]], content: [[10, 19]] }],
  });
});
