/**
 * Whole articles of seven sorts, `<slug>.txt`, through the whole analyser, at the middle step of the density control. Not
 * every mark need be right, so that a refit does not break the test: but nothing that must stay silent may be marked,
 * most of what must be marked has to be, and the rest of it has to come with the fullest step.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyserResources } from '../../cli/analyser-resources.ts';
import { lastOf } from '../../cli/last-of.ts';
import { createAnalyser } from '../../lib/claims/analyse.ts';
import { type DensityStep, isShown } from '../../lib/claims/density.ts';
import { articleFromPlainText } from '../../lib/text/article-text.ts';
import { overlaps, type Span, textOf } from '../../lib/text/span.ts';
import { readPiece } from './read-piece.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
/** Of what must be marked, this share at the middle step, and at the fullest. */
const [LEAST_SHOWN, LEAST_FOUND] = [0.5, 0.9];

const { analyse, thresholds } = createAnalyser(analyserResources('combined'));
const slugs = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace(/\.txt$/, ''));

test('there are seven sorts of article', () => {
  expect(slugs).toHaveLength(7);
});

describe.each(slugs)('%s', (slug) => {
  const { text, metadata, genre, mustMark, mustNot } = readPiece(readFileSync(join(FOLDER, `${slug}.txt`), 'utf8'));
  const analysis = lastOf(analyse(articleFromPlainText(text), metadata));
  const marksAt = (density: DensityStep): Span[] =>
    analysis.findings
      .filter((finding) => finding.kind === 'unsourced')
      .filter((finding) => isShown(finding, { density, marks: true, hiddenKinds: [] }, analysis.genre, thresholds))
      .map(({ span }) => span);
  const missing = (marks: readonly Span[]): string[] =>
    mustMark.filter((span) => !marks.some((mark) => overlaps(mark, span))).map((span) => textOf(text, span));

  test('is an article of 400 to 900 words, known for what it is', () => {
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(400);
    expect(words).toBeLessThanOrEqual(900);
    expect(analysis.genre).toBe(genre);
  });

  test('marks nothing that must stay silent', () => {
    const marks = marksAt(3);
    const wrong = mustNot.filter((span) => marks.some((mark) => overlaps(mark, span)));
    expect(wrong.map((span) => textOf(text, span))).toEqual([]);
  });

  test('marks most of what nobody answers for', () => {
    const missed = missing(marksAt(3));
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual((1 - LEAST_SHOWN) * mustMark.length);
  });

  test('holds nearly all of it at the fullest step', () => {
    const missed = missing(marksAt(5));
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual((1 - LEAST_FOUND) * mustMark.length);
  });
});
