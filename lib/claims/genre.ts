/** What sort of piece an article is, by where the page files it and by how often the writer says "I". */
import type { ArticleMetadata, ArticleText } from '../text/article-text.ts';
import type { Genre } from './types.ts';

const OPINION =
  /\b(?:opinion|opinions|op-?eds?|editorials?|comment|commentisfree|columns?|columnists?|perspectives?|viewpoints?|letters?)\b/i;
const REVIEW = /\breviews?\b/i;
const NEWS =
  /\b(?:news|world|politics|business|national|international|local|us|uk|science|technology|health|sports?)\b/i;

/** Mentions of the writer, for each hundred words, above which a piece is somebody's own. */
const OWN_VOICE = 1.2;
/** Reporting words, for each hundred words, that make a piece news. */
const REPORTED = 0.35;

/** Tells the genre; "other" where nothing speaks for news. */
export function genreOf(article: ArticleText, metadata: ArticleMetadata): Genre {
  const filed = [metadata.section, pathOf(metadata.canonicalUrl)].filter((part) => part !== null).join(' ');
  const titled = metadata.title ?? '';
  if (OPINION.test(filed) || /^(?:opinion|editorial|comment)\b/i.test(titled)) return 'opinion';
  if (REVIEW.test(filed) || /\breview\b/i.test(titled)) return 'review';
  const prose = article.text.replace(/[“"][^“”"]*[”"]/g, ' ');
  const words = prose.match(/[\p{L}’']+/gu) ?? [];
  const perHundred = (pattern: RegExp): number =>
    (100 * (prose.match(pattern) ?? []).length) / Math.max(100, words.length);
  if (perHundred(/\b(?:I|my|me|I['’]m|I['’]ve|myself)\b/g) > OWN_VOICE) return 'opinion';
  const reported =
    perHundred(/\b(?:said|says|told|according to|announced|reported|spokes(?:man|woman|person))\b/gi) > REPORTED;
  return reported || NEWS.test(filed) ? 'news' : 'other';
}

/** The path of an address, its slashes and hyphens as spaces. */
function pathOf(url: string | null): string | null {
  return url === null ? null : url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[/_-]+/g, ' ');
}
