import { expect, test } from 'vitest';
import { analyserResources } from '../../cli/analyser-resources.ts';
import { lastOf } from '../../cli/last-of.ts';
import { createAnalyser } from '../../lib/claims/analyse.ts';
import { articleFromPlainText } from '../../lib/text/article-text.ts';
import { MODEL_EXAMPLES } from './model-chapter.ts';

const SCENE =
  'Maria Ruiz, the mayor of Averne, came to the old quay on Monday with the engineers of the harbour office.';

const { analyse, thresholds } = createAnalyser(analyserResources('combined'));

test.each(MODEL_EXAMPLES)('$text', ({ text, says }) => {
  const article = articleFromPlainText(`${SCENE}\n${text} The next ferry leaves in May.\nIt rained all day.`);
  const claims = lastOf(analyse(article)).findings.filter(
    ({ confidence }) => confidence >= thresholds.attributed.decide,
  );
  expect(claims.map(({ rule, reason }) => [rule, reason])).toContainEqual(['tagger', says]);
});
