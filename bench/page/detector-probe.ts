/** Runs inside a page under test: the detector's one look at it, and nothing else, as the content script does it. */
import { judgePage } from '../../lib/page/detect-article.ts';

/** Judges the page once. */
export function judge(): void {
  judgePage(document, location.href);
}
