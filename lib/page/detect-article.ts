import type { LeftAlone } from '../notes/reading.ts';
import { DETECTOR_BIAS, DETECTOR_STOPS, DETECTOR_WEIGHTS } from './detector-weights.ts';
import { pageLeftAlone, placeLeftAlone } from './left-alone.ts';
import { type AddressParts, addressParts, pageAddress } from './page-address.ts';
import { type PageSignals, signalGroups } from './page-signals.ts';

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

/** How the page is judged. */
export interface JudgeOptions {
  /** Whether every signal is asked, for the probability's own sake. Else only until the rest could hardly change the answer. */
  readonly thorough?: boolean;
}

/**
 * Judges whether a page is an article, from its address, metadata, text and structure, without layout. Meant to run
 * on every page: no page is changed, and most pages that are no article are told by what is cheapest to ask. What a reader
 * does on a page is asked only of those that look like an article.
 */
export function judgePage(document: Document, href: string, { thorough = false }: JudgeOptions = {}): PageJudgement {
  const address = addressParts(pageAddress(href));
  const couldBe = !isNeverArticle(document, address);
  const place = couldBe ? placeLeftAlone(address) : null;
  const likely = couldBe && place === null ? probabilityOf(signalGroups(document, address), thorough) : 0;
  const leftAlone = place ?? (likely >= ACT ? pageLeftAlone(document) : null);
  const probability = leftAlone === null ? likely : 0;
  return { probability, isArticle: probability >= ACT, offer: probability >= OFFER, couldBe, leftAlone };
}

/**
 * The logistic regression itself. Unless it is to be thorough, it stops after a group of signals that leaves the page below
 * all but two in a thousand of the articles it was fitted on: then it answers 0.
 */
export function probabilityOf(groups: Iterable<PageSignals>, thorough = true): number {
  let sum = DETECTOR_BIAS;
  let asked = 0;
  for (const signals of groups) {
    for (const [name, value] of Object.entries(signals)) sum += (DETECTOR_WEIGHTS[name] ?? 0) * value;
    if (!thorough && sum < (DETECTOR_STOPS[asked] ?? 0)) return 0;
    asked += 1;
  }
  return logistic(sum);
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** Whether nothing a page may come to hold makes an article of it: site roots, and documents that are no HTML page. */
export function isNeverArticle(document: Document, { protocol, path, query }: AddressParts): boolean {
  // The first element that is touched is dear: that there is a body is asked without it.
  if (!PROTOCOLS.includes(protocol) || document.getElementsByTagName('body').length === 0) return true;
  const [name = '', more] = path;
  const [bare = ''] = name.split('.');
  return more === undefined && query === '' && ROOTS.includes(bare);
}

const PROTOCOLS = ['http:', 'https:', 'file:'];
/** What a site's root is called where it has a name. */
const ROOTS = ['', 'index', 'home', 'default'];
