/**
 * Whether what stands at an address now is the article that something was kept on. Addresses alone do not say: "/latest"
 * shows another article every day, and a site that moves gives its articles new canonical addresses.
 */
import { fold } from '../anchoring/fold.ts';
import { isFrontPage } from './article-key.ts';
import type { Article } from './types.ts';

/** What tells an article from another: its keys (canonical first), its title, the hash of its text. */
export type ArticleIdentity = Pick<Article, 'keys' | 'title' | 'textHash'>;

/**
 * Where both have the same canonical address, or the texts are the same, they are one article. Where they only met at
 * some other address, or at a front page, they are one only if they have the same title. Articles that share
 * no address are two, even with the same text: a copy may be another publisher's.
 */
export function isSameArticle(kept: ArticleIdentity, seen: ArticleIdentity): boolean {
  const shared = kept.keys.filter((key) => seen.keys.includes(key));
  if (shared.length === 0) return false;
  if (kept.textHash === seen.textHash) return true;
  return shared.some((key) => isNamedBy(key, kept) && isNamedBy(key, seen)) || isSameTitle(kept.title, seen.title);
}

/** Whether an address stands for this article alone, as its canonical address does; a front page stands for none. */
function isNamedBy(key: string, { keys }: ArticleIdentity): boolean {
  return key === keys[0] && !isFrontPage(key);
}

function isSameTitle(one: string, other: string): boolean {
  return fold(one).text.trim() === fold(other).text.trim();
}
