/**
 * Who says what in whole articles: the real extraction and the real analyser over `<slug>/source.html`, against
 * `<slug>/expected.json`. A missing expectation fails; `UPDATE_EXPECTED=1` writes one, to be read line by line.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { articleFromHtml } from '../../cli/article-from-html.ts';
import { englishModel } from '../../cli/language-model.ts';
import { createAnalyser } from '../../lib/claims/analyse.ts';
import { RULE_THRESHOLDS } from '../../lib/claims/thresholds.ts';
import type { Finding } from '../../lib/claims/types.ts';
import type { Span } from '../../lib/text/span.ts';

/** One claim as a person would write it down. */
type ExpectedClaim =
  | { readonly says: string; readonly type: string; readonly cue: string; readonly content: string }
  | { readonly nobodySays: string; readonly kind: string };

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const analyser = createAnalyser({ language: englishModel, weights: null, thresholds: RULE_THRESHOLDS });
const slugs = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test('there is at least one whole article', () => {
  expect(slugs.length).toBeGreaterThan(0);
});

describe.each(slugs)('%s', (slug) => {
  test('is read as expected', () => {
    const expectedFile = join(FOLDER, slug, 'expected.json');
    const claims = claimsOf(readFileSync(join(FOLDER, slug, 'source.html'), 'utf8'), slug);
    if (process.env.UPDATE_EXPECTED === '1') writeFileSync(expectedFile, `${JSON.stringify(claims, null, 2)}\n`);
    if (!existsSync(expectedFile))
      throw new Error(`${slug} has no expected.json: run with UPDATE_EXPECTED=1 and read it.`);
    expect(claims).toEqual(JSON.parse(readFileSync(expectedFile, 'utf8')));
  });
});

function claimsOf(html: string, slug: string): ExpectedClaim[] {
  const { article, metadata } = articleFromHtml(html, `https://lantern-gazette.example/2026/11/12/${slug}`);
  const steps = analyser.analyse(article, metadata);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.findings.filter(isShown).map((finding) => claimOf(finding, article.text));
}

function isShown(finding: Finding): boolean {
  const kind = finding.kind === 'attributed' ? 'attributed' : finding.assertion;
  return finding.confidence >= RULE_THRESHOLDS[kind].show;
}

function claimOf(finding: Finding, text: string): ExpectedClaim {
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return finding.kind === 'attributed'
    ? { says: finding.source.name, type: finding.source.type, cue: words(finding.cue), content: words(finding.content) }
    : { nobodySays: words([finding.span]), kind: finding.assertion };
}
