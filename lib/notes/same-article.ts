/**
 * Whether what stands at an address now is the article that something was kept on. Addresses alone do not say: "/latest"
 * shows another article every day, and a site that moves gives its articles new canonical addresses.
 */
import { fold } from '../anchoring/fold.ts';
import { isFrontPage } from './article-key.ts';
import type { Article } from './types.ts';

/** What tells an article from another: its keys (canonical first), title, site, date and the hash of its text. */
export type ArticleIdentity = Pick<Article, 'keys' | 'title' | 'site' | 'published' | 'textHash'>;

/**
 * Where both have the same canonical address, or the texts are the same, they are one article. Where they only met at
 * some other address, or at a front page, they are one only if they have the same title. Articles that share
 * no address are two, even with the same text, since a copy may be another publisher's, unless their site has moved them.
 */
export function isSameArticle(kept: ArticleIdentity, seen: ArticleIdentity): boolean {
  const shared = kept.keys.filter((key) => seen.keys.includes(key));
  if (shared.length === 0) return hasMoved(kept, seen);
  if (kept.textHash === seen.textHash) return true;
  return shared.some((key) => isNamedBy(key, kept) && isNamedBy(key, seen)) || isSameTitle(kept.title, seen.title);
}

/**
 * An address that now leads on to another leaves no trace on the page it leads to. So on one site the same title with
 * the same text is one article, and so is the same title published in the same minute: a title alone
 * ("Letters to the editor") comes back every week, and a text alone may be the wall before many articles.
 */
function hasMoved(kept: ArticleIdentity, seen: ArticleIdentity): boolean {
  const [from = '', to = ''] = [kept.keys[0], seen.keys[0]];
  if (isFrontPage(from) || isFrontPage(to) || !isSameTitle(kept.title, seen.title)) return false;
  if (hostOf(from) !== hostOf(to) && (kept.site === null || kept.site !== seen.site)) return false;
  const isSameMinute = kept.published !== null && /T\d/.test(kept.published) && kept.published === seen.published;
  return kept.textHash !== '' && (kept.textHash === seen.textHash || isSameMinute);
}

function hostOf(key: string): string {
  return key.split('/', 3)[2] ?? '';
}

/** Whether an address stands for this article alone, as its canonical address does; a front page stands for none. */
function isNamedBy(key: string, { keys }: ArticleIdentity): boolean {
  return key === keys[0] && !isFrontPage(key);
}

function isSameTitle(one: string, other: string): boolean {
  return fold(one).text.trim() === fold(other).text.trim();
}
