import { DETECTOR_BIAS, DETECTOR_WEIGHTS } from './detector-weights.ts';
import { type PageSignals, pageSignals } from './page-signals.ts';

/** What the detector thinks of a page. */
export interface PageJudgement {
  /** That a reader would call this page an article, 0 to 1. */
  readonly probability: number;
  /** Sure enough to act unasked. */
  readonly isArticle: boolean;
  /** Likely enough to offer a button. */
  readonly offer: boolean;
}

/** The probability from which Whence acts unasked. Acting on a page that is no article costs the reader more than a press of the button. */
export const ACT = 0.6;
/** The probability from which a button is offered. */
export const OFFER = 0.3;

/** Pages where people write rather than read. */
const WORKPLACES =
  /^(?:mail|webmail|outlook|docs|drive|sheets|slides|keep|calendar|meet|chat|web\.whatsapp|web\.telegram|app\.slack|teams|messages|messenger|inbox|roundcube)\.|(?:^|\.)(?:discord\.com|slack\.com|notion\.so|overleaf\.com|figma\.com|trello\.com|proton\.me|messenger\.com)$/;
/** Hosts that begin like a workplace and are full of things to read. */
const DOCUMENTATION = /^docs\.(?!google\.com$)/;

/**
 * Judges whether a page is an article, from its address, metadata, text and structure, without layout. Meant to run
 * on every page: no page is changed, and the time is bounded whatever its size.
 */
export function judgePage(document: Document, address: string): PageJudgement {
  const probability = isNeverArticle(document, address) ? 0 : probabilityOf(pageSignals(document, address));
  return { probability, isArticle: probability >= ACT, offer: probability >= OFFER };
}

/** The logistic regression itself: for the judgement above, and for the script that fits it. */
export function probabilityOf(signals: PageSignals): number {
  let sum = DETECTOR_BIAS;
  for (const [name, weight] of Object.entries(DETECTOR_WEIGHTS)) sum += weight * (signals[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Site roots, places to write in, and documents that are no HTML page. */
export function isNeverArticle(document: Document, address: string): boolean {
  if (document.body === null || !URL.canParse(address)) return true;
  const { protocol, hostname, pathname, search } = new URL(address);
  if (!/^(?:https?|file):$/.test(protocol)) return true;
  if (/^\/*(?:(?:index|home|default)(?:\.\w+)?)?$/.test(pathname) && search === '') return true;
  return WORKPLACES.test(hostname) && !DOCUMENTATION.test(hostname);
}
