import { expect, test } from 'vitest';
import type { ClaimSnapshot } from '../types.ts';
import { claimLine } from './claim-line.ts';

test.each<[string, ClaimSnapshot, string]>([
  [
    'names the source and the cue',
    { kind: 'attributed', sourceName: 'Ana Ruiz', cue: 'said', quote: '' },
    'Attributed to Ana Ruiz (“said”)',
  ],
  ['does without a cue', { kind: 'attributed', sourceName: 'Ana Ruiz', quote: '' }, 'Attributed to Ana Ruiz'],
  ['does without a name', { kind: 'attributed', quote: '' }, 'Attributed to a source'],
  [
    'says what kind of assertion has no source',
    { kind: 'unsourced', assertion: 'vague', quote: '' },
    'No source given (nobody named)',
  ],
  ['does without a kind', { kind: 'unsourced', quote: '' }, 'No source given'],
])('%s', (_, claim, line) => {
  expect(claimLine(claim)).toBe(line);
});
