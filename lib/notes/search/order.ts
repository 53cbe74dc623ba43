/** The orders in which articles stand in the library. */
import type { Shelf } from './library-index.ts';
import type { Sort } from './query.ts';
import { siteName } from './site-name.ts';

const COLLATOR = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** A comparison for `sort`; the time a reader last wrote on each article is looked up once. */
export function compareArticles(sort: Sort): (a: Shelf, b: Shelf) => number {
  if (sort === 'title') return (a, b) => COLLATOR.compare(a.article.title, b.article.title);
  if (sort === 'site') return (a, b) => COLLATOR.compare(siteName(a.article), siteName(b.article));
  if (sort === 'oldest') return (a, b) => a.article.firstSeen - b.article.firstSeen;
  const times = new Map<Shelf, number>();
  const last = (shelf: Shelf): number => {
    const known = times.get(shelf);
    if (known !== undefined) return known;
    let latest = 0;
    for (const { modified } of shelf.notes.values()) if (modified > latest) latest = modified;
    times.set(shelf, latest);
    return latest;
  };
  return (a, b) => last(b) - last(a);
}
