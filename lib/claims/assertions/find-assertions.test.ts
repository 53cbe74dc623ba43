import { describe, expect, test } from 'vitest';
import { assertionContextOf } from '../../../tests/support/voices-in.ts';
import { overlaps, textOf } from '../../text/span.ts';
import type { FoundAssertion } from '../evidence.ts';
import { findAssertions } from './find-assertions.ts';

function found(text: string, ...attributed: string[]): FoundAssertion[] {
  const context = assertionContextOf(text, ...attributed);
  const steps = findAssertions(context.sentences, context);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

const ESSAY =
  'The government has betrayed its people. The new law is a disaster, and it will lead to more violence than ever before. ' +
  'Politicians must stop ignoring the truth. Nearly 40 percent of workers are poor because the rich refuse to pay. ' +
  'The reform is widely seen as a shameful failure.';

describe('findAssertions', () => {
  test('marks the sentences of a piece that argues', () => {
    expect(found(ESSAY).filter(({ confidence }) => confidence > 0.5).length).toBeGreaterThanOrEqual(4);
  });

  test('every finding has trigger words inside its span, and quotes them', () => {
    for (const { span, trigger, reason } of found(ESSAY)) {
      expect(trigger).not.toEqual([]);
      for (const part of trigger) {
        expect(span.start <= part.start && part.end <= span.end).toBe(true);
        expect(reason).toContain(textOf(ESSAY, part));
      }
    }
  });

  test('ranks an argument above a plain event', () => {
    const text = 'The reckless law is a disaster for all workers. Ruiz met the council on Tuesday at the town hall.';
    const confidenceAt = (start: number) => found(text).find(({ span }) => span.start === start)?.confidence ?? 0;
    expect(confidenceAt(0)).toBeGreaterThan(confidenceAt(text.indexOf('Ruiz')));
  });

  test.each<[string, string, string[]]>([
    ['a question', 'Why must the reckless government ruin all its people?', []],
    ['a quotation', '“The reckless law is a disaster for all workers.”', []],
    [
      'attributed words',
      'The reckless law is a disaster for all workers.',
      ['The reckless law is a disaster for all workers.'],
    ],
    ['an instruction', 'Choose the best paint for your terrible door.', []],
    ['a fragment', 'A terrible disaster.', []],
    ['an empty text', '', []],
  ])('is silent on %s', (_, text, attributed) => {
    expect(found(text, ...attributed)).toEqual([]);
  });

  test('a span never overlaps attributed words', () => {
    const said = 'it leaks';
    const text = `Ruiz said ${said}, but the reckless government has betrayed the people of this country and must go now.`;
    const context = assertionContextOf(text, said);
    const [content] = context.contents;
    if (content === undefined) throw new Error('no content');
    expect(found(text, said).filter(({ span }) => overlaps(span, content))).toEqual([]);
  });
});
