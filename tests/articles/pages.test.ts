/**
 * The fixture pages, read from their markup as the command line does. Each page's `expected.json` says what a reader
 * would call its article.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleFromHtml } from '../../cli/article-from-html.ts';
import { PAGES_FOLDER } from '../../scripts/browsers/page-server.ts';
import { veryLongPage } from '../../scripts/browsers/very-long-page.ts';

interface ExpectedPage {
  readonly describes: string;
  readonly path: string;
  /** Left out where either answer would do. */
  readonly isArticle?: boolean;
  /** The article's first and last words. */
  readonly first?: string;
  readonly last?: string;
  readonly paragraphs?: number;
  readonly contains?: readonly string[];
  readonly lacks?: readonly string[];
  /** The whole text. */
  readonly text?: string;
}

const fixtures = readdirSync(PAGES_FOLDER).map((name) => {
  const expected = JSON.parse(readFileSync(join(PAGES_FOLDER, name, 'expected.json'), 'utf8')) as ExpectedPage;
  return { name, expected, html: readFileSync(join(PAGES_FOLDER, name, 'index.html'), 'utf8') };
});

describe.each(fixtures)('$name', ({ expected, html }) => {
  const { article, judgement } = articleFromHtml(html, `https://lantern-gazette.example${expected.path}`);
  const { text } = article;

  test(expected.describes, () => {
    if (expected.first !== undefined) expect(text.slice(0, 60)).toContain(expected.first);
    if (expected.last !== undefined) expect(text.trimEnd().endsWith(expected.last)).toBe(true);
    if (expected.text !== undefined) expect(text).toBe(expected.text);
    for (const words of expected.contains ?? []) expect(text).toContain(words);
    for (const words of expected.lacks ?? []) expect(text).not.toContain(words);
    if (expected.paragraphs !== undefined) {
      expect(article.blocks.filter((block) => block.type === 'paragraph')).toHaveLength(expected.paragraphs);
    }
    expect(expected.first ?? expected.text ?? expected.contains?.[0] ?? expected.isArticle).toBeDefined();
  });

  test('its blocks are in order, do not overlap, and hold words', () => {
    let end = 0;
    for (const { span } of article.blocks) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(span.start, span.end).trim()).not.toBe('');
      end = span.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });

  if (expected.isArticle !== undefined) {
    test('is known for what it is', () => {
      expect(judgement.isArticle).toBe(expected.isArticle);
    });
  }
});

test('a page of 5 MB and 100,000 words is read to its end', () => {
  const html = veryLongPage();
  expect(html.length).toBeGreaterThan(5_000_000);
  const { article } = articleFromHtml(html, 'https://averne-post.example/2026/11/inquiry');
  expect(article.text.split(/\s+/).length).toBeGreaterThan(100_000);
}, 60_000);
