import type { LeftAlone } from '../notes/reading.ts';
import type { AddressParts } from './page-address.ts';

/**
 * Signs of an address at which people work, each with what they do there: "mail." begins a host, "proton.me" ends one, with
 * the first step of the path behind it or not, "/cart" is any step. Lists between spaces, since a
 * pattern for each would have to be compiled on every page.
 */
const PLACES: readonly (readonly [LeftAlone, string])[] = [
  ['mail', ' mail. webmail. outlook. inbox. proton.me fastmail.com /webmail /roundcube /owa '],
  [
    'chat',
    ' chat. teams. messages. messenger. meet. web.whatsapp.com web.telegram.org discord.com/channels discord.com/app slack.com/client messenger.com ',
  ],
  [
    'editor',
    ' docs.google.com drive. sheets. slides. keep. calendar. notion.so overleaf.com/project figma.com/file figma.com/design figma.com/board trello.com/b trello.com/c office.com /wp-admin /edit /editor /compose ',
  ],
  ['map', ' map. maps. openstreetmap.org/ google/maps bing/maps '],
  ['payment', ' /checkout /payment /payments /billing /cart /basket '],
];

/** Fields that ask for what must stay between the reader and the site. By selector: to touch a field costs half a millisecond. */
const SECRETS: readonly (readonly [LeftAlone, string])[] = [
  ['payment', 'input[autocomplete~="cc-number"],input[name*="cardnumber" i]'],
  ['password', 'input[type="password"]'],
];
/** A sign-in box in these is beside what the page is about. */
const BESIDE = 'header,footer,nav,aside,dialog,[role="dialog"]';

/** Characters a field for writing must hold to be what the page is about: a comment box is empty or nearly so. */
const A_DRAFT = 400;

/** Why Whence does not act unasked at an address: the reader works there, whatever the page looks like. Null where nothing speaks against it. */
export function placeLeftAlone({ host, path }: AddressParts): LeftAlone | null {
  const signs = signsOf(host, path);
  for (const [why, places] of PLACES) if (signs.some((sign) => places.includes(` ${sign} `))) return why;
  return null;
}

/**
 * Why Whence does not act unasked on a page that looks like an article: the reader writes there, talks, pays or signs
 * in. Null where nothing speaks against it. Only fields that the reader can see count.
 */
export function pageLeftAlone(document: Document): LeftAlone | null {
  for (const [why, selector] of SECRETS) {
    for (const field of document.querySelectorAll(selector)) if (isAsked(field)) return why;
  }
  return whatIsWritten(document) ?? (isShop(document) ? 'shop' : null);
}

function signsOf(hostname: string, path: readonly string[]): string[] {
  const host = hostname.split('.');
  const [label = ''] = host;
  const [step = ''] = path;
  const site = host.slice(-2).join('.');
  return [
    ...[`${label}.`, hostname, site, `${site}/${step}`],
    ...host.map((name) => `${name}/${step}`),
    ...path.map((each) => `/${each.replace('.php', '')}`),
  ];
}

/** One pass over the page for all that is written in. */
function whatIsWritten(document: Document): LeftAlone | null {
  let talks = false;
  const fields: Element[] = [];
  for (const found of document.querySelectorAll(`${WRITABLE},[role="log"]`)) {
    if (found.getAttribute('role') === 'log') talks = true;
    else fields.push(found);
  }
  if (talks && fields.length > 0) return 'chat';
  return fields.some((field) => (field.textContent ?? '').length > A_DRAFT && isSeen(field)) ? 'editor' : null;
}

const WRITABLE = '[contenteditable]:not([contenteditable="false"]),[role="textbox"]';

function isAsked(field: Element): boolean {
  return field.closest(BESIDE) === null && isSeen(field);
}

/** Whether a field is rendered; in documents without style (the command line) none counts as rendered. */
function isSeen(field: Element): boolean {
  return field.checkVisibility?.({ visibilityProperty: true }) ?? false;
}

/** What puts a thing into a shop's cart. */
const CART = '[name="add"],[class*="add-to-cart"],[class*="AddToCart"],[id*="add-to-cart"]';

/** One thing for sale: named as a product, and a way to take it along. */
function isShop(document: Document): boolean {
  return (
    document.querySelector('[itemtype$="schema.org/Product"],meta[property="og:type"][content="product" i]') !== null &&
    document.querySelector(CART) !== null
  );
}
