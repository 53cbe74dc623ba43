import { addressSignals } from './address-signals.ts';
import { isArticleData, readJsonLd, typesOf } from './json-ld.ts';

/** Every signal by name, 0 to 1; counts and lengths are squeezed into that. */
export type PageSignals = Readonly<Record<string, number>>;

/** Paragraphs looked at: enough for any article, and a bound on the time a page of any size costs. */
const MAX_PARAGRAPHS = 300;
const LONG_PARAGRAPH = 80;

/** A date, or how long the reading takes, as it is printed near a headline; within how many units of it. */
const DATED =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:\d{1,2},? )?(?:19|20)\d\d|\bmin(?:ute)?s? read|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d/i;
const NEAR_HEADING = 1500;

/** Linked-data types that say what a page is when it is no article. */
const OTHER_TYPES =
  /^(?:Product\w*|ItemList|(?:Collection|SearchResults|FAQ|QA|Profile|About|Contact)Page|DiscussionForumPosting|Recipe|Event|JobPosting|LocalBusiness|Service|Course|SoftwareApplication|VideoObject)$/;

/**
 * Signals that are read from the class of every element, the most telling for their price first: asking them all costs
 * more than the rest of the detector. Class names are compared with their case, since ignoring it costs seven times as much.
 */
const BY_CLASS: readonly (readonly [name: string, selector: string])[] = [
  ['prices', '[class*="price"],[itemprop="price"]'],
  ['related', '[class*="related"]'],
  [
    'entry',
    '[class*="entry-content"],[class*="post-content"],[class*="article-body"],[class*="article__body"],[class*="article-content"],[class*="blog-post"]',
  ],
];

/** Measures a page for the detector, without layout. */
export function pageSignals(document: Document, address: string): PageSignals {
  return Object.assign({}, ...signalGroups(document, address));
}

/** The same in groups, the cheapest first, so that who needs no more of them may stop. */
export function* signalGroups(document: Document, address: string): Generator<PageSignals> {
  yield { ...addressSignals(address) };
  yield metadataSignals(document);
  yield textSignals(document);
  yield structureSignals(document);
  yield { dated: Number(DATED.test(textNear(document.getElementsByTagName('h1')[0]))) };
  for (const [name, selector] of BY_CLASS) yield { [name]: Number(document.querySelector(selector) !== null) };
}

/** One pass over the few `<meta>`, which may stand anywhere: asking for each by selector goes over the whole page each time. */
function metadataSignals(document: Document): PageSignals {
  let type: string | undefined;
  let authored = false;
  for (const meta of document.getElementsByTagName('meta')) {
    const [property, name, content] = ['property', 'name', 'content'].map((key) =>
      meta.getAttribute(key)?.toLowerCase(),
    );
    if (property === 'og:type') type ??= content;
    authored ||= (name?.includes('author') ?? false) || property === 'article:author' || name === 'twitter:creator';
  }
  const data = readJsonLd(document);
  const article = data.some(isArticleData);
  return {
    ogArticle: Number(/article|blog|post|story/.test(type ?? '')),
    authored: Number(authored),
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
    longText: squeeze(long, 11),
    bestParent: squeeze(best, 11),
    bestShare: best / (long || 1),
    meanParagraph: Math.min(long / (count || 1), 600) / 600,
    paragraphs: squeeze(count, 6),
  };
}

function structureSignals(document: Document): PageSignals {
  const count = (...names: string[]): number =>
    names.reduce((sum, name) => sum + document.getElementsByTagName(name).length, 0);
  const headings = document.getElementsByTagName('h1');
  const heading = headings.length === 1 ? (headings[0]?.textContent ?? '').trim() : '';
  return {
    oneArticle: Number(count('article') === 1),
    longHeading: Number(heading.split(/\s+/).length > 5),
    headlineLinks: squeeze(document.querySelectorAll(':is(h2,h3,h4) a,a :is(h2,h3)').length, 6),
    links: squeeze(count('a'), 8),
    fields: squeeze(count('input', 'select', 'textarea'), 6),
    code: squeeze(count('pre', 'code'), 6),
    pictures: squeeze(count('figure'), 5),
  };
}

/** The first text of the box around a heading's box. All of it, on a long page, would cost more than all other signals. */
function textNear(heading: Element | undefined): string {
  const box = heading?.parentElement?.parentElement;
  if (!box) return '';
  const walker = box.ownerDocument.createTreeWalker(box, 4);
  let text = '';
  while (text.length < NEAR_HEADING && walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    // A script may be longer than everything else on the page.
    if (parentElement && !/script|style/.test(parentElement.localName)) text += data;
  }
  return text;
}

/** A count on a logarithmic scale, 1 from about e^top. */
function squeeze(value: number, top: number): number {
  return Math.min(Math.log1p(value) / top, 1);
}
