/**
 * The detector's logistic regression, written by `scripts/fit-detector.ts`; do not edit by hand.
 * Fitted on the development split of WCXB (https://github.com/Murrough-Foley/web-content-extraction-benchmark,
 * CC-BY-4.0, (c) 2026 Murrough Foley): 1492 pages, 791 of them articles. Ridge 3.
 */

/** Log odds of a page without any signal. */
export const DETECTOR_BIAS = -3.77;

/** Log odds that each signal of `page-signals.ts` adds, times its value. */
export const DETECTOR_WEIGHTS: Readonly<Record<string, number>> = {
  depth: 0.44,
  slug: 0.82,
  longSlug: 1.07,
  date: 0.82,
  numbered: -0.86,
  listing: -0.68,
  newsroom: 1.21,
  reference: -1.05,
  forum: -1.92,
  shop: -0.81,
  ogArticle: 0.88,
  published: 0.33,
  authored: 0.49,
  linkedArticle: 0.72,
  linkedOther: -0.99,
  longText: 0.42,
  bestParent: 1.09,
  bestShare: 1.44,
  meanParagraph: 0.49,
  paragraphs: 0.93,
  oneArticle: 0.76,
  longHeading: 0.7,
  headingInTitle: 0.14,
  headlineLinks: -0.34,
  links: -1.05,
  fields: -0.83,
  prices: -1.27,
  cart: -0.34,
  replies: -0.96,
  byline: 0.52,
  code: -1.12,
  pictures: 0.77,
  dated: 1.21,
  entry: 0.77,
  related: 0.5,
  turned: -0.61,
};
