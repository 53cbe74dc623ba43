/** What an address alone tells: 0 or 1 each, or a share of a small count. */
export interface AddressSignals {
  readonly depth: number;
  readonly slug: number;
  readonly longSlug: number;
  readonly date: number;
  readonly numbered: number;
  readonly listing: number;
  readonly newsroom: number;
  readonly reference: number;
  readonly forum: number;
  readonly shop: number;
}

/** Words of a path or host, between spaces: searched at once, where patterns would have to be compiled on every page. A plural counts as well. */
const LISTING =
  ' category categories tag topic search archive author page index section collection latest all browse directory list jobs event service about about-us contact contact-us team pricing feature login account ';
const NEWSROOM =
  ' news blog article story stories post opinion politics world business culture magazine press insights commentary analysis features review ';
const REFERENCE = ' doc documentation reference manual guide api wiki help support tutorial kb faq learn ';
const FORUM =
  ' forum community thread viewtopic.php showthread.php discussion question board t r comments discuss answers ';
const SHOP = ' shop store product p dp item cart buy catalog sku prd ';
const DATE = /\/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2]|[a-z]{3})\b/;

/** Reads an address. One that cannot be parsed tells nothing. */
export function addressSignals(address: string): AddressSignals {
  const url = URL.canParse(address) ? new URL(address) : null;
  const path = (url?.pathname ?? '/').toLowerCase();
  const steps = path.split('/').filter((step) => step !== '');
  const last = (steps.at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  const words = last.split(/[-_+]|%20/).filter((word) => /[a-z\u0080-\uffff%]/.test(word)).length;
  const labels = [...(url?.hostname ?? '').split('.').slice(0, -1), ...steps];
  const has = (words: string): number =>
    Number(labels.some((label) => [label, label.replace(/s$/, '')].some((word) => words.includes(` ${word} `))));
  return {
    depth: Math.min(steps.length, 6) / 6,
    slug: Number(words >= 3),
    longSlug: Math.min(words, 12) / 12,
    date: Number(DATE.test(path)),
    numbered: Number(/\d{5,}/.test(path)),
    listing: has(LISTING),
    newsroom: has(NEWSROOM),
    reference: has(REFERENCE),
    forum: has(FORUM),
    shop: has(SHOP),
  };
}
