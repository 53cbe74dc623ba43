import { describe, expect, test } from 'vitest';
import { lastOf } from '../../../../cli/last-of.ts';
import { assertionContextOf } from '../../../../tests/support/voices-in.ts';
import type { BlockType } from '../../../text/page-text.ts';
import type { AssertionContext } from '../../evidence.ts';
import { ownVoices } from '../own-voice.ts';
import type { Gate } from './gate.ts';
import { GATES } from './registry.ts';

function holdsIn(gate: Gate, context: AssertionContext): boolean {
  return lastOf(ownVoices(context.sentences, context)).some((voice) => gate.holds(voice, context));
}

/** These three look at what stands around the words; their tests follow. */
const AROUND = new Set(['outside-prose', 'linked', 'carried-study']);
const gates: readonly Gate[] = GATES;
const inWords = gates.filter(({ id }) => !AROUND.has(id));

function gateCalled(id: string): Gate {
  const gate = gates.find((one) => one.id === id);
  if (gate === undefined) throw new Error(`no gate ${id}`);
  return gate;
}

describe('gates', () => {
  test.each(inWords.map((gate) => [gate.id, gate.example, gate] as const))('%s holds for: %s', (_, example, gate) => {
    expect(holdsIn(gate, assertionContextOf(example))).toBe(true);
  });

  test.each(inWords.map((gate) => [gate.id, gate.passes, gate] as const))('%s lets through: %s', (_, passes, gate) => {
    expect(holdsIn(gate, assertionContextOf(passes))).toBe(false);
  });

  test.each<[BlockType, boolean]>([
    ['heading', true],
    ['caption', true],
    ['paragraph', false],
    ['list-item', false],
    ['quote', false],
  ])('a %s is outside prose: %s', (type, expected) => {
    const context = assertionContextOf('The bridge will be the longest in the world.');
    const blocks = context.article.blocks.map((block) => ({ ...block, type }));
    expect(holdsIn(gateCalled('outside-prose'), { ...context, article: { ...context.article, blocks } })).toBe(
      expected,
    );
  });

  test.each<[string, boolean]>([
    ['If a drop has run, wait until it is the best moment.', true],
    ['When it is dry, please use the best brush.', true],
    ['If the river rises, the town will be the worst hit.', false],
    ['When it rains, rivers rise the most.', false],
  ])('an order behind a condition is an instruction: %s', (text, expected) => {
    expect(holdsIn(gateCalled('instruction'), assertionContextOf(text))).toBe(expected);
  });

  test.each<[string, string, boolean]>([
    ['a whole phrase is a source', 'is the longest in the world', true],
    ['a name is a topic', 'The bridge', false],
  ])('a link on %s', (_, words, expected) => {
    const text = 'The bridge is the longest in the world.';
    const start = text.indexOf(words);
    const link = { span: { start, end: start + words.length }, href: 'https://example.org/a', host: 'example.org' };
    const context = assertionContextOf(text);
    expect(holdsIn(gateCalled('linked'), { ...context, article: { ...context.article, links: [link] } })).toBe(
      expected,
    );
  });

  test('a survey that somebody was said to answer for carries on', () => {
    const context = assertionContextOf(
      'Ruiz said the farms are full. The survey also covers the largest farms.',
      'the farms are full',
    );
    expect(holdsIn(gateCalled('carried-study'), context)).toBe(true);
  });

  test('a survey out of nowhere does not carry on', () => {
    expect(
      holdsIn(gateCalled('carried-study'), assertionContextOf('Rain fell. The survey also covers the largest farms.')),
    ).toBe(false);
  });
});
