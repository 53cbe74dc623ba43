import type { LeftAlone } from '../notes/reading.ts';
import { DETECTOR_BIAS, DETECTOR_WEIGHTS } from './detector-weights.ts';
import { whyLeftAlone } from './left-alone.ts';
import { pageAddress } from './page-address.ts';
import { type PageSignals, pageSignals } from './page-signals.ts';

/** What the detector thinks of a page. */
export interface PageJudgement {
  /** That a reader would call this page an article, 0 to 1. */
  readonly probability: number;
  /** Sure enough to act unasked. */
  readonly isArticle: boolean;
  /** Likely enough to offer a button. */
  readonly offer: boolean;
  /** False where no text that may come later would make an article of it. */
  readonly couldBe: boolean;
  /** Why the page is left to what the reader does there; null where that is no reason. */
  readonly leftAlone: LeftAlone | null;
}

/** The probability from which Whence acts unasked. Acting on a page that is no article costs the reader more than a press of the button. */
export const ACT = 0.57;
/** The probability from which a button is offered. */
export const OFFER = 0.3;

/**
 * Judges whether a page is an article, from its address, metadata, text and structure, without layout. Meant to run
 * on every page: no page is changed, and the time is bounded whatever its size.
 */
export function judgePage(document: Document, href: string): PageJudgement {
  const address = pageAddress(href);
  const never = isNeverArticle(document, address);
  const leftAlone = never ? null : whyLeftAlone(document, new URL(address));
  const probability = never || leftAlone ? 0 : probabilityOf(pageSignals(document, address));
  return { probability, isArticle: probability >= ACT, offer: probability >= OFFER, couldBe: !never, leftAlone };
}

/** The logistic regression itself: for the judgement above, and for the script that fits it. */
export function probabilityOf(signals: PageSignals): number {
  let sum = DETECTOR_BIAS;
  for (const [name, weight] of Object.entries(DETECTOR_WEIGHTS)) sum += weight * (signals[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Whether nothing a page may come to hold makes an article of it: site roots, and documents that are no HTML page. */
export function isNeverArticle(document: Document, address: string): boolean {
  if (document.body === null || !URL.canParse(address)) return true;
  const { protocol, pathname, search } = new URL(address);
  if (!/^(?:https?|file):$/.test(protocol)) return true;
  return /^\/*(?:(?:index|home|default)(?:\.\w+)?)?$/.test(pathname) && search === '';
}
