import { expect, test } from 'vitest';
import type { ModelProblem } from '../claims/types.ts';
import type { PageReading } from './page-reading.ts';
import { readingView } from './reading-view.ts';

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
