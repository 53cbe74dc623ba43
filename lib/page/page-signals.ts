import { addressSignals } from './address-signals.ts';
import { isArticleData, readJsonLd, typesOf } from './json-ld.ts';

/** Every signal by name; most are 0 or 1, counts and lengths are squeezed to about that size. */
export type PageSignals = Readonly<Record<string, number>>;

/** Paragraphs looked at: enough for any article, and a bound on the time a page of any size costs. */
const MAX_PARAGRAPHS = 300;
const LONG_PARAGRAPH = 80;

/** A date, or how long the reading takes, as it is printed near a headline; within how many units of it. */
const DATED =
  /\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:\d{1,2},? )?(?:19|20)\d\d|\bmin(?:ute)?s? read|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d/i;
const NEAR_HEADING = 1500;

/** What puts a thing into a shop's cart. */
export const CART = '[class*="add-to-cart"],[name="add"],[class*="AddToCart"]';

/** Linked-data types that say what a page is when it is no article. */
const OTHER_TYPES =
  /^(?:Product\w*|ItemList|CollectionPage|SearchResultsPage|FAQPage|QAPage|DiscussionForumPosting|ProfilePage|Recipe|Event|JobPosting|LocalBusiness|Service|Course|SoftwareApplication|VideoObject|AboutPage|ContactPage)$/;

/** Measures a page for the detector, without layout and in bounded time. */
export function pageSignals(document: Document, address: string): PageSignals {
  return {
    ...addressSignals(address),
    ...metadataSignals(document),
    ...textSignals(document),
    ...structureSignals(document),
  };
}

function metadataSignals(document: Document): PageSignals {
  const content = (selector: string): string =>
    document.querySelector(selector)?.getAttribute('content')?.toLowerCase() ?? '';
  const has = (selector: string): number => Number(document.querySelector(selector) !== null);
  const type = content('meta[property="og:type"]');
  const data = readJsonLd(document);
  const article = data.some(isArticleData);
  return {
    ogArticle: Number(/article|blog|post|story/.test(type)),
    published: has(
      'meta[property*="published_time" i],meta[name*="pub" i][name*="date" i],meta[itemprop="datePublished" i],time[itemprop="datePublished" i],time[pubdate]',
    ),
    authored: has('meta[name*="author" i],meta[property="article:author"],meta[name="twitter:creator"]'),
    linkedArticle: Number(article),
    linkedOther: Number(!article && data.some((entry) => typesOf(entry).some((name) => OTHER_TYPES.test(name)))),
  };
}

function textSignals(document: Document): PageSignals {
  const perParent = new Map<Element, number>();
  const seen = new Set<Element>();
  let long = 0;
  let count = 0;
  for (const found of document.querySelectorAll('p,br+br')) {
    // Pages without paragraphs part their text by double line breaks.
    const element = found.localName === 'p' ? found : found.parentElement;
    if (element === null || seen.has(element)) continue;
    seen.add(element);
    if (seen.size > MAX_PARAGRAPHS) break;
    let { length } = (element.textContent ?? '').trim();
    if (length < LONG_PARAGRAPH) continue;
    for (const link of element.querySelectorAll('a')) {
      length -= (link.textContent ?? '').length;
    }
    if (length < LONG_PARAGRAPH) continue;
    count += 1;
    long += length;
    const parent = element === found ? element.parentElement : element;
    if (parent !== null) perParent.set(parent, (perParent.get(parent) ?? 0) + length);
  }
  const best = Math.max(0, ...perParent.values());
  return {
    longText: squeeze(long, 8),
    bestParent: squeeze(best, 8),
    bestShare: long === 0 ? 0 : best / long,
    meanParagraph: count === 0 ? 0 : Math.min(long / count, 600) / 600,
    paragraphs: squeeze(count, 4),
  };
}

/** Class names are compared with their case: ignoring it costs seven times as much, on every element of every page. */
function structureSignals(document: Document): PageSignals {
  const count = (selector: string): number => document.querySelectorAll(selector).length;
  const articles = count('article');
  const headings = document.querySelectorAll('h1');
  const heading = headings.length === 1 ? (headings[0]?.textContent ?? '').trim() : '';
  return {
    oneArticle: Number(articles === 1),
    longHeading: Number(heading.split(/\s+/).length > 5),
    headingInTitle: Number(heading.length > 10 && document.title.includes(heading.slice(0, 40))),
    headlineLinks: squeeze(count('h2 a,h3 a,a h2,a h3,h4 a'), 4),
    links: squeeze(count('a'), 6),
    fields: squeeze(count('input,select,textarea'), 4),
    prices: Number(count('[class*="price"],[itemprop="price"]') > 0),
    cart: Number(count(CART) > 0),
    replies: squeeze(count('[class*="reply"],[class*="post-body"],[id^="post"]'), 4),
    byline: Number(
      count('a[rel~="author"],link[rel~="author"],[class*="byline"],[class*="author"],[itemprop~="author"]') > 0,
    ),
    code: squeeze(count('pre,code'), 4),
    pictures: squeeze(count('figure'), 3),
    dated: Number(DATED.test(textNear(headings[0]))),
    entry: Number(
      count(
        '[class*="entry-content"],[class*="post-content"],[class*="article-body"],[class*="article__body"],[class*="article-content"],[class*="blog-post"]',
      ) > 0,
    ),
    related: Number(count('[class*="related"]') > 0),
    turned: Number(count('link[rel="next"],link[rel="prev"],a[rel~="next"]') > 0),
  };
}

/** The first text of the box around a heading's box. All of it, on a long page, would cost more than all other signals. */
function textNear(heading: Element | undefined): string {
  const box = heading?.parentElement?.parentElement;
  if (!box) return '';
  const walker = box.ownerDocument.createTreeWalker(box, 4);
  let text = '';
  while (text.length < NEAR_HEADING && walker.nextNode()) text += (walker.currentNode as Text).data;
  return text;
}

/** A count on a logarithmic scale, 1 at about e^top. */
function squeeze(value: number, top: number): number {
  return Math.min(Math.log1p(value) / top, 1.5);
}
