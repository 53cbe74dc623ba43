/**
 * Links by which a reader can look a source up: those on the words that name it or attribute to it, or else on what it
 * says. Pages of a site about itself (topics, tags, authors, searches) and buttons to share are none.
 */
import type { ArticleMetadata, ArticleText, Link } from '../../text/article-text.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { SourceLink } from '../types.ts';
import { countBefore } from './last-before.ts';

/** Finds the links on some spans. */
export type LinkFinder = (spans: readonly Span[]) => readonly SourceLink[];

/** Makes a finder for one article. */
export function sourceLinks({ links }: ArticleText, { canonicalUrl }: ArticleMetadata): LinkFinder {
  const own = hostOf(canonicalUrl ?? '');
  const useful = links.filter((link) => isSource(link, own)).sort((a, b) => a.span.start - b.span.start);
  // Links may lie in one another on odd pages: the search goes back as far as the longest reaches.
  const longest = useful.reduce((most, { span }) => Math.max(most, span.end - span.start), 0);
  return (spans) => {
    const found = new Map<string, SourceLink>();
    for (const span of spans) {
      let i = countBefore(useful.length, (at) => (useful[at]?.span.start ?? 0) < span.start - longest);
      for (; i < useful.length && (useful[i]?.span.start ?? 0) < span.end; i += 1) {
        const link = useful[i];
        if (link !== undefined && overlaps(link.span, span)) found.set(link.href, { href: link.href, host: link.host });
      }
    }
    return [...found.values()];
  };
}

/** The links that belong to a claim: on its source or cue, else on its content. */
export function linksOfClaim(find: LinkFinder, tag: readonly Span[], content: readonly Span[]): readonly SourceLink[] {
  const named = find(tag);
  return named.length > 0 ? named : find(content);
}

/** Whether a link leads to something that can answer for a claim. */
function isSource({ href, host }: Link, own: string): boolean {
  const path = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(href)?.[1];
  if (host === '' || path === undefined) return false;
  const parts = path.toLowerCase().split('/').filter(Boolean);
  if (parts.some((part) => INDEX_PAGES.has(part)) || /^(?:share|sharer|intent|home)/.test(parts[0] ?? '')) return false;
  if (!isSameSite(host, own)) return true;
  // On its own site an article has a long name or a number; "/politics" and "/ann-hale" are shelves.
  const last = parts.at(-1) ?? '';
  return parts.length > 0 && (last.split('-').length > 3 || /\d{4,}/.test(path));
}

function isSameSite(host: string, own: string): boolean {
  return own !== '' && (host === own || host.endsWith(`.${own}`) || own.endsWith(`.${host}`));
}

function hostOf(address: string): string {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1] ?? '';
  return host.toLowerCase().replace(/^www\./, '');
}

const INDEX_PAGES = new Set(
  'author authors by category categories companies company hashtag hashtags keyword keywords label people person profile quote quotes search section sections stock stocks tag tags tagged ticker topic topics'.split(
    ' ',
  ),
);
