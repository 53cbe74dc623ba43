/**
 * The detector's logistic regression, written by `scripts/fit-detector.ts`; do not edit by hand.
 * Fitted on the development split of WCXB (https://github.com/Murrough-Foley/web-content-extraction-benchmark,
 * CC-BY-4.0, (c) 2026 Murrough Foley): 1492 pages, 791 of them articles. Ridge 3.
 */

/** Log odds of a page without any signal. */
export const DETECTOR_BIAS = -3.93;

/** Log odds that each signal of `page-signals.ts` adds, times its value. */
export const DETECTOR_WEIGHTS: Readonly<Record<string, number>> = {
  depth: 0.43,
  slug: 0.95,
  longSlug: 0.94,
  date: 0.82,
  numbered: -0.61,
  listing: -0.55,
  newsroom: 1.39,
  reference: -1.15,
  forum: -2.27,
  shop: -0.85,
  oneArticle: 0.84,
  links: -0.95,
  fields: -0.93,
  code: -1.25,
  pictures: 1.09,
  times: -0.61,
  ogArticle: 0.96,
  authored: 0.64,
  linkedArticle: 0.81,
  linkedOther: -1,
  longHeading: 0.89,
  longText: 0.67,
  bestParent: 1.17,
  bestShare: 1.37,
  meanParagraph: 0.66,
  paragraphs: 1.13,
  dated: 1.23,
  prices: -1.18,
  entry: 0.78,
};

/** Log odds after each group of signals below which no more of them are asked. */
export const DETECTOR_STOPS: readonly number[] = [-4.34, -5.01, -4.31, -1.56, -1.09, -0.7];
