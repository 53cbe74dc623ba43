import { expect, test } from 'vitest';
import { RULE_THRESHOLDS } from '../claims/thresholds.ts';
import type { ModelProblem } from '../claims/types.ts';
import type { PageReading } from './page-reading.ts';
import { findingViews, readingView } from './reading-view.ts';

const VISIBILITY = { density: 3, marks: true, hiddenKinds: [] } as const;

function readingWith(modelProblem?: ModelProblem): PageReading {
  return {
    id: 'r1',
    state: 'ready',
    page: { pageText: { text: 'One word.' }, article: { text: 'One word.', blocks: [] }, metadata: {} },
    analysis: { findings: [], sources: [], language: 'en', genre: 'news', ...(modelProblem && { modelProblem }) },
    notes: [],
    dismissed: new Map(),
  } as unknown as PageReading;
}

test.each([undefined, 'missing', 'damaged'] as const)('tells the views of a model that is %s', (problem) => {
  expect(readingView(readingWith(problem), VISIBILITY, 0).modelProblem).toBe(problem);
});

test.each<[name: string, source: string, cue: string[], holder: string | undefined]>([
  ['a pronoun', 'She', ['said'], 'She'],
  ['an office', 'The mayor', ['said'], 'The mayor'],
  ['a surname', 'Ruiz', ['said'], undefined],
  ['a pronoun of a source that carries over', 'She', [], undefined],
])('tells the views which words stand for a source: %s', (_, source, cue, holder) => {
  const text = 'She said, The mayor said, Ruiz said that the quay would close.';
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const finding = {
    kind: 'attributed',
    span: spanOf(text),
    source: { sourceId: 's1', spans: [spanOf(source)], name: 'Maria Ruiz', type: 'person' },
    cue: cue.map(spanOf),
    confidence: 1,
  };
  const analysis = { findings: [finding], genre: 'news', thresholds: RULE_THRESHOLDS };
  const reading = { analysis, dismissed: new Map(), page: { pageText: { text } } } as unknown as PageReading;
  expect(findingViews(reading, VISIBILITY)[0]?.holder).toBe(holder);
});
