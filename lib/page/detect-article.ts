import type { LeftAlone } from '../notes/reading.ts';
import { DETECTOR_BIAS, DETECTOR_WEIGHTS } from './detector-weights.ts';
import { whyLeftAlone } from './left-alone.ts';
import { pageAddress } from './page-address.ts';
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
  /** Whether every signal is asked, for the probability's own sake. Else only until the rest could change no answer. */
  readonly thorough?: boolean;
}

/**
 * Judges whether a page is an article, from its address, metadata, text and structure, without layout. Meant to run
 * on every page: no page is changed, and most pages that are no article are told by what is cheapest to ask.
 */
export function judgePage(document: Document, href: string, { thorough = false }: JudgeOptions = {}): PageJudgement {
  const address = pageAddress(href);
  const never = isNeverArticle(document, address);
  const leftAlone = never ? null : whyLeftAlone(document, new URL(address));
  const groups = never || leftAlone ? [] : signalGroups(document, address);
  const probability = never || leftAlone ? 0 : probabilityOf(groups, thorough);
  return { probability, isArticle: probability >= ACT, offer: probability >= OFFER, couldBe: !never, leftAlone };
}

/**
 * The logistic regression itself. Unless it is to be thorough, it stops at a group of signals after which the rest, each
 * 0 to 1, could take the probability over neither threshold.
 */
export function probabilityOf(groups: Iterable<PageSignals>, thorough = true): number {
  let sum = DETECTOR_BIAS;
  let [most, least] = BOUNDS;
  for (const signals of groups) {
    for (const [name, value] of Object.entries(signals)) {
      const weight = DETECTOR_WEIGHTS[name] ?? 0;
      sum += weight * value;
      if (weight > 0) most -= weight;
      else least -= weight;
    }
    const [low, high] = [logistic(sum + least), logistic(sum + most)];
    if (!thorough && [ACT, OFFER].every((cut) => low >= cut || high < cut)) break;
  }
  return logistic(sum);
}

/** What all signals together can add at most, and at least. */
const BOUNDS = [Math.max, Math.min].map((pick) =>
  Object.values(DETECTOR_WEIGHTS).reduce((sum, weight) => sum + pick(weight, 0), 0),
) as [number, number];

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** Whether nothing a page may come to hold makes an article of it: site roots, and documents that are no HTML page. */
export function isNeverArticle(document: Document, address: string): boolean {
  if (document.body === null || !URL.canParse(address)) return true;
  const { protocol, pathname, search } = new URL(address);
  if (!/^(?:https?|file):$/.test(protocol)) return true;
  return /^\/*(?:(?:index|home|default)(?:\.\w+)?)?$/.test(pathname) && search === '';
}
