import { expect, test } from 'vitest';
import { lastOf } from '../../../cli/last-of.ts';
import { assertionContextOf } from '../../../tests/support/voices-in.ts';
import { textOf } from '../../text/span.ts';
import { findAssertions } from './find-assertions.ts';

const BEFORE = 'The reform is a disgrace, and it will ruin the coast.';

/** Marks beside words that somebody answers for. */
function markedIn(sentence: string, attributed: string): string[] {
  const text = `${BEFORE}\n${sentence}`;
  const context = assertionContextOf(text, attributed);
  return lastOf(findAssertions(context.sentences, context))
    .filter(({ span }) => span.start > BEFORE.length)
    .map(({ span }) => textOf(text, span));
}

test.each<[string, string, string]>([
  [
    'behind the claim',
    'Ana Ruiz said that the bridge leaks in winter, but the reckless council has betrayed the town and must go.',
    'Ana Ruiz said that the bridge leaks in winter',
  ],
  [
    'before the claim',
    'The reckless council has betrayed the town and must go, and Ana Ruiz said that the bridge leaks in winter.',
    'Ana Ruiz said that the bridge leaks in winter',
  ],
])('a clause of the writer’s own is marked %s, and nothing else is', (_, sentence, attributed) => {
  const [mark, ...others] = markedIn(sentence, attributed);
  expect(mark).toContain('reckless council has betrayed');
  expect(mark).not.toContain('leaks');
  expect(others).toEqual([]);
});

test.each([
  [
    'Ana Ruiz, the worst enemy of the plan, said that the bridge leaks in winter.',
    'said that the bridge leaks in winter',
  ],
  ['On Monday, Ana Ruiz said that the bridge leaks in winter.', 'Ana Ruiz said that the bridge leaks in winter'],
  ['The council met, and Ana Ruiz said that the plan must go.', 'Ana Ruiz said that the plan must go'],
])('the frame of a claim is not marked: %s', (sentence, attributed) => {
  expect(markedIn(sentence, attributed)).toEqual([]);
});
