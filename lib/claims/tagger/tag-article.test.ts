import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { type Span, textOf } from '../../text/span.ts';
import type { ArticleEvidence } from '../evidence.ts';
import { mixedWeights, saidWeights, smallNetwork, type WeightAt } from './small-network.testing.ts';
import { STRETCH_TOKENS } from './stretches.ts';
import { tagArticle } from './tag-article.ts';

function tag(evidence: ArticleEvidence, weights: WeightAt = saidWeights) {
  const steps = tagArticle(smallNetwork(weights), evidence);
  let yields = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) yields += 1;
  return { ...step.value, yields };
}

const words = (text: string, spans: readonly Span[]) => spans.map((span) => textOf(text, span));

describe('tagArticle', () => {
  test('finds relations in the order of their cue words', () => {
    const text = 'It rained. The mayor said so.\nHale said nothing.';
    const { relations } = tag(evidenceOf(text));
    expect(
      relations.map(({ source, cue, content }) => [source, cue, content].map((spans) => words(text, spans))),
    ).toEqual([
      [['The mayor'], ['said'], ['so.']],
      [['Hale'], ['said'], ['nothing.']],
    ]);
  });

  test('nothing is read of nothing', () => {
    expect(tag(evidenceOf(' \n '))).toMatchObject({ relations: [], sentences: [] });
  });

  test('yields before each stretch, and finds the same in each', () => {
    const paragraph = `The mayor said so. ${'It rained on the old quay. '.repeat(Math.floor(STRETCH_TOKENS / 14))}`;
    const evidence = evidenceOf(Array.from({ length: 9 }, () => paragraph).join('\n'));
    const { relations, sentences, yields } = tag(evidence);
    expect(yields).toBeGreaterThan(2);
    expect(relations.map(({ source }) => words(evidence.article.text, source))).toEqual(
      Array.from({ length: 9 }, () => ['The mayor']),
    );
    expect(relations.map(({ cueToken }) => cueToken)).toEqual(
      relations.map(({ cueToken }) => cueToken).sort((a, b) => a - b),
    );
    expect(sentences).toHaveLength(evidence.sentences.length);
  });

  const longest: [name: string, text: string][] = [
    ['a sentence that is cut once', `It rained. ${'and so on '.repeat(300)}. The mayor said so.`],
    ['a sentence that is cut twice and more', `${'and so on '.repeat(900)}\nThe mayor said so.`],
    ['a paragraph that is cut between sentences', 'It rained. '.repeat(500)],
    ['all in capitals, without a stop', 'NOBODY CAME '.repeat(800)],
  ];
  test.each(longest)('says one thing of each sentence of %s', (_, text) => {
    const evidence = evidenceOf(text);
    const { sentences } = tag(evidence);
    expect(sentences).toHaveLength(evidence.sentences.length);
    const attributed = evidence.sentences.map(({ tokens }) => tokens.some((token) => token.lower === 'said'));
    expect(sentences.map(({ touched }) => touched > 0.5)).toEqual(attributed);
  });

  test('gives the same in every run', () => {
    const evidence = evidenceOf('Ruiz said that Hale warned the office.\n“We must go home now,” he said.');
    expect(tag(evidence, mixedWeights)).toEqual(tag(evidence, mixedWeights));
  });
});
