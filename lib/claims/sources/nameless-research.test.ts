import { describe, expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import { lastOf } from '../../../cli/last-of.ts';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { articleFromPlainText } from '../../text/article-text.ts';
import { createAnalyser } from '../analyse.ts';
import { RULE_THRESHOLDS } from '../thresholds.ts';
import { isNamelessResearch } from './nameless-research.ts';

/** Whether the bracketed source names no more than that there is research. */
function isNameless(marked: string): boolean {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const [sentence] = evidenceOf(text).sentences;
  if (sentence === undefined) throw new Error('no sentence');
  return isNamelessResearch([{ start, end: marked.indexOf(']') - 1 }], sentence);
}

describe('research that nobody could look up', () => {
  test.each([
    '[Research] suggests that children who walk to school sleep better.',
    '[Studies] show that coffee prevents cancer.',
    '[Recent studies] have found that the drug halves the risk.',
    '[A growing body of research] suggests that noise harms the heart.',
    '[Numerous scientific studies] link the dye to cancer.',
    'Sleep is good for the heart, [studies] show.',
    'The mayor is wrong, since [evidence] suggests the tax has hurt shops.',
    'Some [studies] say that the vaccine wanes.',
  ])('%s', (marked) => {
    expect(isNameless(marked)).toBe(true);
  });

  test.each([
    '[A study] found that bees can count.',
    '[The study] found that bees can count.',
    '[These studies] show that bees can count.',
    '[Research] from the University of Bergen suggests that bees can count.',
    '[A study by Oxford University] found that bees can count.',
    "Ruiz's [research] shows that the bridge is old.",
    'Bergen [data] show that the bridge is old.',
    '[Ruiz’s research] shows that the bridge is old.',
    '[Studies] published in May show that bees can count.',
    '[Polls] show that most voters want a bridge.',
    '[Recent polls] show that most voters want a bridge.',
    'The paper in [Science] reported that bees can count.',
    '[Researchers] say that bees can count.',
  ])('is not: %s', (marked) => {
    expect(isNameless(marked)).toBe(false);
  });
});

describe('in an article', () => {
  const analyser = createAnalyser({ language: model, weights: null, thresholds: RULE_THRESHOLDS });
  const marksIn = (text: string): string[] =>
    lastOf(analyser.analyse(articleFromPlainText(text))).findings.map((finding) =>
      finding.kind === 'attributed' ? `attributed to ${finding.source.name}` : finding.assertion,
    );

  test.each<[string, string[]]>([
    ['Studies have shown that coffee prevents cancer.', ['vague']],
    ['Recent research suggests that children who walk to school sleep better.', ['vague']],
    ['A Bergen study found that coffee prevents cancer.', ['attributed to a Bergen study']],
  ])('%s', (text, expected) => {
    expect(marksIn(text)).toEqual(expected);
  });
});
