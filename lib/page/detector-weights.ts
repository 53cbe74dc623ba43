/**
 * The detector's logistic regression, written by `scripts/fit-detector.ts`; do not edit by hand.
 * Fitted on the development split of WCXB (https://github.com/Murrough-Foley/web-content-extraction-benchmark,
 * CC-BY-4.0, (c) 2026 Murrough Foley): 1492 pages, 791 of them articles. Ridge 3.
 */

/** Log odds of a page without any signal. */
export const DETECTOR_BIAS = -3.58;

/** Log odds that each signal of `page-signals.ts` adds, times its value. */
export const DETECTOR_WEIGHTS: Readonly<Record<string, number>> = {
  depth: 0.46,
  slug: 0.82,
  longSlug: 1.04,
  date: 0.8,
  numbered: -0.89,
  listing: -0.66,
  newsroom: 1.18,
  reference: -1.03,
  forum: -1.95,
  shop: -0.79,
  ogArticle: 0.85,
  ogOther: -0.27,
  published: 0.32,
  authored: 0.48,
  linkedArticle: 0.72,
  linkedOther: -0.98,
  longText: 0.42,
  bestParent: 1.08,
  bestShare: 1.43,
  meanParagraph: 0.49,
  paragraphs: 0.91,
  oneArticle: 0.73,
  oneHeading: -0.27,
  longHeading: 0.77,
  headingInTitle: 0.24,
  headlineLinks: -0.32,
  links: -1.02,
  fields: -0.83,
  prices: -1.24,
  cart: -0.34,
  replies: -0.99,
  byline: 0.53,
  code: -1.11,
  pictures: 0.75,
  dated: 1.24,
  entry: 0.76,
  related: 0.51,
  turned: -0.6,
};
