/**
 * The detector's logistic regression, written by `scripts/fit-detector.ts`; do not edit by hand.
 * Fitted on the development split of WCXB (https://github.com/Murrough-Foley/web-content-extraction-benchmark,
 * CC-BY-4.0, (c) 2026 Murrough Foley): 1492 pages, 791 of them articles. Ridge 3.
 */

/** Log odds of a page without any signal. */
export const DETECTOR_BIAS = -3.77;

/** Log odds that each signal of `page-signals.ts` adds, times its value. */
export const DETECTOR_WEIGHTS: Readonly<Record<string, number>> = {
  root: -0.14,
  depth: 0.43,
  slug: 0.84,
  longSlug: 1.01,
  date: 0.85,
  numbered: -0.74,
  listing: -0.76,
  newsroom: 1.44,
  reference: -1.1,
  forum: -1.72,
  shop: -0.87,
  query: 0.01,
  ogArticle: 0.8,
  ogOther: -0.64,
  ogWebsite: -0.18,
  published: 0.44,
  sectioned: 0.37,
  authored: 0.55,
  microdata: 0.04,
  linkedArticle: 0.84,
  linkedOther: -1.03,
  longText: 0.44,
  bestParent: 1.17,
  bestShare: 1.39,
  meanParagraph: 0.6,
  sentences: 0.18,
  linkedText: -0.19,
  paragraphs: 1.02,
  oneArticle: 0.87,
  manyArticles: -0.06,
  oneHeading: -0.3,
  longHeading: 0.93,
  headingInTitle: 0.3,
  headlineLinks: -0.35,
  links: -0.93,
  times: -0.23,
  fields: -0.73,
  prices: -1.3,
  cart: -0.56,
  replies: -0.86,
  byline: 0.73,
  code: -1.2,
  pictures: 0.78,
  quotes: -0.29,
  tables: -0.03,
};
