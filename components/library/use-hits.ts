import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { queryWords } from '../../lib/notes/search/fold-text.ts';
import { hitsIn } from '../../lib/notes/search/hits.ts';

/** The name in `CSS.highlights`; `document.css` has its colours. */
const HITS = 'whence-hits';

/** Shows where the words sought stand, in whatever rows are in the document, without touching their elements. */
export function useHits(root: RefObject<HTMLElement>, query: string): void {
  useEffect(() => {
    const words = queryWords(query);
    if (!root.current || typeof Highlight === 'undefined') return;
    if (words.length === 0) {
      CSS.highlights.delete(HITS);
      return;
    }
    const ranges: Range[] = [];
    const walker = document.createTreeWalker(root.current, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
      for (const { start, end } of hitsIn(node.data, words)) {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        ranges.push(range);
      }
    }
    CSS.highlights.set(HITS, new Highlight(...ranges));
  });
}
