/** What an export is made of: articles with what is kept on them, in the order in which they are to be written. */
import type { Article, Dismissal, Note } from '../types.ts';

/** One article with its notes. */
export interface ArticleBundle {
  readonly article: Article;
  readonly notes: readonly Note[];
  readonly dismissals: readonly Dismissal[];
}

/** Notes or dismissals in the order in which they stand in the article. */
export function inArticleOrder<Kept extends Note | Dismissal>(kept: readonly Kept[]): Kept[] {
  return [...kept].sort((a, b) => a.target.position.start - b.target.position.start || a.created - b.created);
}
