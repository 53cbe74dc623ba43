/**
 * The detector's logistic regression, written by `scripts/fit-detector.ts`; do not edit by hand.
 * Fitted on the development split of WCXB (https://github.com/Murrough-Foley/web-content-extraction-benchmark,
 * CC-BY-4.0, (c) 2026 Murrough Foley): 1492 pages, 791 of them articles. Ridge 3.
 */

/** Log odds of a page without any signal. */
export const DETECTOR_BIAS = -3.73;

/** Log odds that each signal of `page-signals.ts` adds, times its value. */
export const DETECTOR_WEIGHTS: Readonly<Record<string, number>> = {
  depth: 0.46,
  slug: 0.88,
  longSlug: 1.0,
  date: 0.81,
  numbered: -0.88,
  listing: -0.73,
  newsroom: 1.32,
  reference: -1.19,
  forum: -2.08,
  shop: -0.78,
  ogArticle: 0.99,
  authored: 0.62,
  linkedArticle: 0.79,
  linkedOther: -1.03,
  longText: 0.64,
  bestParent: 1.08,
  bestShare: 1.4,
  meanParagraph: 0.61,
  paragraphs: 1.04,
  oneArticle: 0.84,
  longHeading: 0.8,
  headlineLinks: -0.53,
  links: -0.98,
  fields: -1.02,
  code: -1.15,
  pictures: 0.99,
  dated: 1.31,
  prices: -1.27,
  related: 0.59,
  entry: 0.72,
};
