/**
 * The detector's logistic regression, written by `scripts/fit-detector.ts`; do not edit by hand.
 * Fitted on the development split of WCXB (https://github.com/Murrough-Foley/web-content-extraction-benchmark,
 * CC-BY-4.0, (c) 2026 Murrough Foley): 1492 pages, 791 of them articles. Ridge 3.
 */

/** Log odds of a page without any signal. */
export const DETECTOR_BIAS = -3.78;

/** Log odds that each signal of `page-signals.ts` adds, times its value. */
export const DETECTOR_WEIGHTS: Readonly<Record<string, number>> = {
  root: -0.15,
  depth: 0.46,
  slug: 0.84,
  longSlug: 1.0,
  date: 0.85,
  numbered: -0.76,
  listing: -0.76,
  newsroom: 1.45,
  reference: -1.1,
  forum: -1.7,
  shop: -0.91,
  query: -0.01,
  ogArticle: 0.82,
  ogOther: -0.63,
  ogWebsite: -0.17,
  published: 0.44,
  sectioned: 0.38,
  authored: 0.56,
  microdata: 0.04,
  linkedArticle: 0.85,
  linkedOther: -1.05,
  longText: 0.45,
  bestParent: 1.17,
  bestShare: 1.39,
  meanParagraph: 0.58,
  sentences: 0.17,
  linkedText: -0.19,
  paragraphs: 1.05,
  oneArticle: 0.87,
  manyArticles: -0.05,
  oneHeading: -0.3,
  longHeading: 0.94,
  headingInTitle: 0.3,
  headlineLinks: -0.33,
  links: -0.94,
  times: -0.22,
  fields: -0.74,
  prices: -1.26,
  cart: -0.59,
  replies: -0.8,
  byline: 0.66,
  code: -1.2,
  pictures: 0.78,
  quotes: -0.28,
  tables: -0.07,
};
