/**
 * Long lists are rendered from the top and grow when their end comes near: the first screen costs the same for 10 and for
 * 1,000 entries. Growing instead of recycling keeps focus, text search and the browser's own scroll anchoring intact; the
 * entries off screen cost no layout (`content-visibility: auto` in the list's style).
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Fills a tall side panel with the shortest entries. */
const FIRST = 24;
const STEP = 48;

/** How many of `total` entries to render; put `end` on an element after the last, call `growTo` before going to an entry. */
export function useGrowingList(total: number) {
  const [limit, setLimit] = useState(FIRST);
  const end = useRef<HTMLDivElement>(null);
  const more = limit < total;

  useEffect(() => {
    if (!more || !end.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setLimit((now) => now + STEP);
      },
      { rootMargin: '800px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
    // `limit` restarts the watch: an end that is still in view after growing must report again.
  }, [more, limit]);

  const growTo = useCallback((index: number) => setLimit((now) => Math.max(now, index + 1)), []);
  return { limit: Math.min(limit, total), more, end, growTo };
}
