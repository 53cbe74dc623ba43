import { describe, expect, test } from 'vitest';
import { type ArticleMetadata, articleFromPlainText, NO_METADATA } from '../text/article-text.ts';
import { genreOf } from './genre.ts';
import type { Genre } from './types.ts';

describe('genreOf', () => {
  const cases: [name: string, text: string, metadata: Partial<ArticleMetadata>, genre: Genre][] = [
    ['a section', 'The quay is a ruin.', { section: 'Opinion' }, 'opinion'],
    ['an address', 'The quay is a ruin.', { canonicalUrl: 'https://paper.example/commentisfree/2024/quay' }, 'opinion'],
    ['a title', 'The film is long.', { title: 'Harbour Lights review: all at sea' }, 'review'],
    ['a writer who says "I"', 'I think the quay is lost. I told my son so, and I meant it.', {}, 'opinion'],
    ['people who are reported', 'The quay is closed, Ruiz said. The bank said it would pay.', {}, 'news'],
    ['"I" within quotations only', '“I think I am late, and I know it,” Ruiz said.', {}, 'news'],
    ['nothing', 'Fold the cloth twice and press it.', {}, 'other'],
    [
      'a host that is called after opinions',
      'Fold the cloth.',
      { canonicalUrl: 'https://opinion.example/cloth' },
      'other',
    ],
  ];
  test.each(cases)('tells by %s', (_, text, metadata, genre) => {
    expect(genreOf(articleFromPlainText(text), { ...NO_METADATA, ...metadata })).toBe(genre);
  });
});
