import { addressSignals } from './address-signals.ts';
import { isArticleData, parsePlainly, readJsonLd, typesOf } from './json-ld.ts';
import type { AddressParts } from './page-address.ts';

/** Every signal by name, 0 to 1; counts and lengths are squeezed into that. */
export type PageSignals = Readonly<Record<string, number>>;

/** Paragraphs looked at: enough for any article, and a bound on the time a page of any size costs. */
const MAX_PARAGRAPHS = 120;
const LONG_PARAGRAPH = 80;

/** A date, or how long the reading takes, as it is printed near a headline; within how many units of it. */
const DATED =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:\d{1,2},? )?(?:19|20)\d\d|\bmin(?:ute)?s? read|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d/i;
const NEAR_HEADING = 1500;

/** Linked-data types that say what a page is when it is no article, between spaces. */
const OTHER_TYPES =
  ' Product ItemList CollectionPage SearchResultsPage FAQPage QAPage ProfilePage DiscussionForumPosting Recipe Event JobPosting Service Course ';

const PRICE = '[class*="price"],[itemprop="price"]';
/** Whole class names: parts of names cost the browser twice as much. */
const ENTRY = '.entry-content,.post-content,.article-body,.article__body,.article-content,.blog-post';

/** Measures a page for the detector, without layout. */
export function pageSignals(document: Document, address: AddressParts): PageSignals {
  return Object.assign({}, ...signalGroups(document, address));
}

/**
 * The same in groups, the cheapest first, so that who needs no more of them may stop: what the browser counts without making an
 * element known to scripts, then the head, the text, and last what is asked of every element on the page.
 */
export function* signalGroups(document: Document, address: AddressParts): Generator<PageSignals> {
  yield { ...addressSignals(address) };
  yield countSignals(document);
  yield { ...metadataSignals(document), longHeading: Number(hasLongHeading(document)) };
  yield textSignals(document);
  yield { dated: Number(DATED.test(textNear(document.getElementsByTagName('h1')[0]))) };
  const has = (selector: string): number => Number(document.querySelector(selector) !== null);
  yield { prices: has(PRICE), entry: has(ENTRY) };
}

function countSignals(document: Document): PageSignals {
  const count = (name: string): number => document.getElementsByTagName(name).length;
  return {
    oneArticle: Number(count('article') === 1),
    links: squeeze(count('a'), 8),
    fields: squeeze(count('input'), 6),
    code: squeeze(count('code'), 6),
    pictures: squeeze(count('figure'), 5),
    times: squeeze(count('time'), 5),
  };
}

function metadataSignals(document: Document): PageSignals {
  const { head } = document;
  const type = head?.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
  const author = head?.querySelector(
    'meta[name*="author"],meta[property="article:author"],meta[name="twitter:creator"]',
  );
  const data = readJsonLd(document, parsePlainly);
  const article = data.some(isArticleData);
  const isOther = (name: string): boolean => OTHER_TYPES.includes(` ${name} `);
  return {
    ogArticle: Number(['article', 'blog', 'post', 'story'].some((word) => type.includes(word))),
    authored: Number(author !== null && author !== undefined),
    linkedArticle: Number(article),
    linkedOther: Number(!article && data.some((entry) => typesOf(entry).some(isOther))),
  };
}

function hasLongHeading(document: Document): boolean {
  const headings = document.getElementsByTagName('h1');
  if (headings.length !== 1) return false;
  return (headings[0]?.textContent ?? '').split(' ').filter((word) => word.trim() !== '').length > 5;
}

function textSignals(document: Document): PageSignals {
  const perParent = new Map<Element, number>();
  let long = 0;
  let count = 0;
  const add = (element: Element, parent: Element | null): void => {
    let { length } = (element.textContent ?? '').trim();
    if (length < LONG_PARAGRAPH) return;
    for (const link of element.getElementsByTagName('a')) length -= (link.textContent ?? '').length;
    if (length < LONG_PARAGRAPH) return;
    count += 1;
    long += length;
    if (parent !== null) perParent.set(parent, (perParent.get(parent) ?? 0) + length);
  };
  let looked = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    looked += 1;
    if (looked > MAX_PARAGRAPHS) break;
    add(paragraph, paragraph.parentElement);
  }
  // Pages without paragraphs part their text by double line breaks.
  const broken = count > 0 ? [] : Array.from(document.querySelectorAll('br+br'), ({ parentElement }) => parentElement);
  for (const box of new Set(broken)) if (box !== null) add(box, box);
  const best = Math.max(0, ...perParent.values());
  return {
    longText: squeeze(long, 11),
    bestParent: squeeze(best, 11),
    bestShare: best / (long || 1),
    meanParagraph: Math.min(long / (count || 1), 600) / 600,
    paragraphs: squeeze(count, 6),
  };
}

/** The first text of the box around a heading's box. All of it, on a long page, would cost more than all other signals. */
function textNear(heading: Element | undefined): string {
  const box = heading?.parentElement?.parentElement;
  if (!box) return '';
  const walker = box.ownerDocument.createTreeWalker(box, 4);
  let text = '';
  while (text.length < NEAR_HEADING && walker.nextNode()) {
    const { data, parentNode } = walker.currentNode as Text;
    // A script may be longer than everything else on the page.
    if (!['SCRIPT', 'STYLE'].includes(parentNode?.nodeName ?? '')) text += data;
  }
  return text;
}

/** A count on a logarithmic scale, 1 from about e^top. */
function squeeze(value: number, top: number): number {
  return Math.min(Math.log1p(value) / top, 1);
}
