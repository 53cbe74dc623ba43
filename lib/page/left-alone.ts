import type { LeftAlone } from '../notes/reading.ts';
import { CART } from './page-signals.ts';

/** Hosts (and where a host does many things, paths) at which people work, each with what they do there. */
const PLACES: readonly (readonly [LeftAlone, RegExp])[] = [
  [
    'mail',
    /^(?:mail|webmail|outlook|inbox|roundcube|owa)\.|(?:^|\.)(?:proton\.me|fastmail\.com)\/|^[^/]+\/(?:webmail|roundcube|owa)(?:\/|$)/,
  ],
  [
    'chat',
    /^(?:chat|teams|messages|messenger|meet|web\.whatsapp|web\.telegram)\.|(?:^|\.)(?:discord\.com\/(?:channels|app)|slack\.com\/(?:client|messages)|messenger\.com)(?:\/|$)/,
  ],
  [
    'editor',
    /^(?:docs\.google|drive|sheets|slides|keep|calendar)\.|(?:^|\.)(?:notion\.so|overleaf\.com\/project|figma\.com\/(?:file|design|board)|trello\.com\/[bc]|office\.com)(?:\/|$)|\/(?:wp-admin|edit|editor|compose)(?:\/|$|\.php$)/,
  ],
  ['map', /^(?:maps?)\.|(?:^|\.)(?:openstreetmap\.org\/?$|(?:google|bing)\.[a-z.]+\/maps(?:\/|$))/],
  ['payment', /\/(?:checkout|payments?|billing|cart|basket)(?:\/|$)/],
];

/** Fields that ask for what must stay between the reader and the site. */
const SECRETS: readonly (readonly [LeftAlone, string])[] = [
  ['payment', 'input[autocomplete~="cc-number"],input[name*="cardnumber" i],input[name="cvc"]'],
  ['password', 'input[type="password"]'],
];
/** A sign-in box in these is beside what the page is about. */
const BESIDE = 'header,footer,nav,aside,dialog,[role="dialog"],[role="banner"]';

/** Characters a field for writing must hold to be what the page is about: a comment box is empty or nearly so. */
const A_DRAFT = 400;

/**
 * Why Whence does not act unasked on a page that looks like an article: the reader writes there, talks, pays or signs
 * in. Null where nothing speaks against it. Only fields that the reader can see count.
 */
export function whyLeftAlone(document: Document, { hostname, pathname }: URL): LeftAlone | null {
  const place = hostname + pathname.toLowerCase();
  for (const [why, pattern] of PLACES) if (pattern.test(place)) return why;
  for (const [why, selector] of SECRETS) {
    for (const field of document.querySelectorAll(selector)) if (isAsked(field)) return why;
  }
  if (document.querySelector('[role="log"]') && document.querySelector(WRITABLE)) return 'chat';
  for (const field of document.querySelectorAll(WRITABLE)) {
    if ((field.textContent ?? '').length > A_DRAFT && isSeen(field)) return 'editor';
  }
  return isShop(document) ? 'shop' : null;
}

const WRITABLE = '[contenteditable]:not([contenteditable="false"]),[role="textbox"]';

function isAsked(field: Element): boolean {
  return field.closest(BESIDE) === null && isSeen(field);
}

/** Whether a field is rendered; in documents without style (the command line) none counts as rendered. */
function isSeen(field: Element): boolean {
  return field.checkVisibility?.({ visibilityProperty: true }) ?? false;
}

/** One thing for sale: named as a product, and a way to take it along. */
function isShop(document: Document): boolean {
  return (
    document.querySelector(
      '[itemtype$="schema.org/Product"],meta[property="og:type"][content="product" i],meta[property="product:price:amount"]',
    ) !== null && document.querySelector(`${CART},[id*="add-to-cart"],[id*="addToCart"]`) !== null
  );
}
