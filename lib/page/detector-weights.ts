/**
 * The detector's logistic regression, written by `scripts/fit-detector.ts`; do not edit by hand.
 * Fitted on the development split of WCXB (https://github.com/Murrough-Foley/web-content-extraction-benchmark,
 * CC-BY-4.0, (c) 2026 Murrough Foley): 1492 pages, 791 of them articles. Ridge 3.
 */

/** Log odds of a page without any signal. */
export const DETECTOR_BIAS = -3.74;

/** Log odds that each signal of `page-signals.ts` adds, times its value. */
export const DETECTOR_WEIGHTS: Readonly<Record<string, number>> = {
  depth: 0.43,
  slug: 0.9,
  longSlug: 1.01,
  date: 0.83,
  numbered: -0.88,
  listing: -0.54,
  newsroom: 1.32,
  reference: -1.19,
  forum: -2.09,
  shop: -0.77,
  ogArticle: 0.98,
  authored: 0.62,
  linkedArticle: 0.79,
  linkedOther: -1.02,
  longText: 0.64,
  bestParent: 1.08,
  bestShare: 1.4,
  meanParagraph: 0.6,
  paragraphs: 1.05,
  oneArticle: 0.84,
  longHeading: 0.82,
  headlineLinks: -0.55,
  links: -0.97,
  fields: -1.05,
  code: -1.15,
  pictures: 0.99,
  dated: 1.32,
  prices: -1.26,
  related: 0.59,
  entry: 0.71,
};
