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

/** Words of a path or host, between spaces: made once and searched quickly, where patterns would have to be compiled on every page. */
const LISTING =
  ' category categories tag tags topic topics search archive archives author authors page index section sections collection collections latest all browse directory list jobs event events service services about about-us contact contact-us team pricing feature features login account ';
const NEWSROOM =
  ' news blog blogs article articles story stories post posts opinion opinions politics world business culture magazine press insights commentary analysis features review reviews ';
const REFERENCE =
  ' doc docs documentation reference manual guide guides api wiki help support tutorial tutorials kb faq faqs learn ';
const FORUM =
  ' forum forums community thread threads viewtopic.php showthread.php discussion discussions question questions board boards t r comments discuss answers ';
const SHOP = ' shop store product products p dp item items cart buy catalog sku prd ';
const DATE = /\/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2]|[a-z]{3})\b/;

/** Reads an address. One that cannot be parsed tells nothing. */
export function addressSignals(address: string): AddressSignals {
  const url = URL.canParse(address) ? new URL(address) : null;
  const path = (url?.pathname ?? '/').toLowerCase();
  const steps = path.split('/').filter((step) => step !== '');
  const last = (steps.at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  const words = last.split(/[-_+]|%20/).filter((word) => /[a-z\u0080-\uffff%]/.test(word)).length;
  const labels = [...(url?.hostname ?? '').split('.').slice(0, -1), ...steps];
  const has = (words: string): number => Number(labels.some((label) => words.includes(` ${label} `)));
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
