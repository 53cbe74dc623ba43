import { describe, expect, test } from 'vitest';
import { englishModel } from '../../cli/language-model.ts';
import { articleFromPlainText, NO_METADATA } from '../text/article-text.ts';
import { textOf } from '../text/span.ts';
import { createTokenizer } from '../text/tokens.ts';
import { gatherEvidence } from './gather-evidence.ts';

const tokenize = createTokenizer(englishModel);

function gather(text: string, metadata = NO_METADATA) {
  const steps = gatherEvidence(articleFromPlainText(text), metadata, tokenize);
  let yields = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) yields += 1;
  return { evidence: step.value, yields };
}

const TEXT = 'It rained. “We must all go home now,” Ruiz said.\nNobody came.\n\nSo we left.';

describe('gatherEvidence', () => {
  test('gives all sentences in reading order, counted through the article', () => {
    const { sentences } = gather(TEXT).evidence;
    expect(sentences.map(({ span }) => textOf(TEXT, span))).toEqual([
      'It rained.',
      '“We must all go home now,” Ruiz said.',
      'Nobody came.',
      'So we left.',
    ]);
    expect(sentences.map(({ index, block }) => [index, block])).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
      [3, 2],
    ]);
  });

  test('gives the quotations', () => {
    expect(gather(TEXT).evidence.quotations.map(({ inner }) => textOf(TEXT, inner))).toEqual([
      'We must all go home now,',
    ]);
  });

  test('passes on the article and what the page says of it', () => {
    const metadata = { ...NO_METADATA, title: 'Rain' };
    const { evidence } = gather(TEXT, metadata);
    expect(evidence.metadata).toBe(metadata);
    expect(evidence.article.text).toBe(TEXT);
  });

  test('tells what sort of piece it is', () => {
    expect(gather(TEXT, { ...NO_METADATA, section: 'Opinion' }).evidence.genre).toBe('opinion');
  });

  test.each([
    ['nothing', ' \n ', 0],
    ['three paragraphs', TEXT, 3],
  ])('gives way once a paragraph, and twice at its end: %s', (_, text, paragraphs) => {
    expect(gather(text).yields).toBe(paragraphs + 2);
  });
});
