/**
 * The normal form of an article's address, under which its notes are kept. Two addresses of one article should meet in
 * it: with and without tracking parameters, with another fragment, on the mobile or AMP variant of the site, by http
 * or https. Two articles must never meet, so what is left out is a list, and everything else stays.
 */
import { type Address, normalEscapes, parseAddress } from './address.ts';

/** Where a page says that its article lives. */
export interface Addresses {
  readonly url: string;
  /** From the page's markup, absolute; null where the page names none. */
  readonly canonicalUrl: string | null;
}

/** The keys of a page: that of its canonical address first, then that of the address it was seen at. */
export function articleKeys({ url, canonicalUrl }: Addresses): string[] {
  const seen = articleKey(url);
  const canonical = canonicalUrl === null ? null : articleKey(canonicalUrl);
  // Some sites name their front page as the canonical address of everything: that would put all notes on one article.
  const named =
    canonical !== null && !(isFrontPage(canonical) && seen !== null && !isFrontPage(seen)) ? canonical : null;
  return uniqueKeys([named, seen].filter((key) => key !== null));
}

/** The normal form of one address; null when it is not the address of a page. Normal forms are their own normal form. */
export function articleKey(address: string): string | null {
  const parsed = parseAddress(address);
  if (parsed === null) return null;
  const { scheme, host, port, path, query, hash } = withoutCache(parsed);
  if (scheme === 'file') return `file://${path}`;
  const site = plainHost(host) + (port === '' || port === '80' || port === '443' ? '' : `:${port}`);
  return `https://${site}${plainPath(path)}${plainQuery(query)}${/^!|^\//.test(hash ?? '') ? `#${hash}` : ''}`;
}

/** The keys without repetitions, in the given order. */
export function uniqueKeys(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}

/** Parameters that say how a reader came, never what they read. Short names that some sites use for ids stay out. */
const TRACKING = [
  /^(utm|pk|piwik|mtm|matomo|hsa|oly|vero|mc|at|ns|spm|guce|fb|gad|wt|stm)_/,
  /^(fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|igshid|igsh|yclid|li_fat_id|srsltid|_ga|_gl)$/,
  /^(epik|irclickid|cjevent|wickedid|rb_clickid|s_kwcid|ef_id|_openstat|ck_subscriber_id|nr_email_referer|__s|_ke)$/,
  /^(_hsenc|_hsmi|mkt_tok|mkwid|ocid|icid|ncid|cmpid|cm_mmc|campaign_id|smid|smtyp|emc|xtor|ftag|tpcc|trk|guccounter)$/,
  /^(mbid|sref|reflink|leadsource|triedredirect|isfreemail|unlocked_article_code|sharetoken|giftcopy|wt\.mc_id)$/,
  /^(ref|ref_src|ref_url|referrer|share|shared|source_medium|soc_src|soc_trk|taid|bxid|cndid|esrc|__twitter_impression)$/,
  /^(amp|amp_js_v|usqp|outputtype)$/,
];

/** An AMP cache serves the article under its own host and names the real one in the path. */
function withoutCache(address: Address): Address {
  const { host, path, query, hash } = address;
  const cached = /\.(cdn\.ampproject\.org|bing-amp\.com)$/.test(host)
    ? /^\/[cv]\/(s\/)?(.+)$/.exec(path)
    : /(^|\.)google\.[a-z.]+$/.test(host)
      ? /^\/amp\/(s\/)?(.+)$/.exec(path)
      : null;
  if (cached === null) return address;
  const inner = parseAddress(`https://${cached[2]}`);
  return inner === null ? address : { ...inner, query, hash };
}

/** The host without the labels of a variant: "www.", "m.", "mobile.", "amp.", "wap.", "touch.", and "en.m.site.org"'s "m". */
function plainHost(host: string): string {
  const labels = host.split('.');
  const isVariant = (label: string, index: number): boolean =>
    index < labels.length - 2 && (label === 'm' || (index === 0 && /^(www\d?|mobile|amp|wap|touch)$/.test(label)));
  return labels.filter((label, index) => !isVariant(label, index)).join('.');
}

/** The path without a variant's segment, without the name of a folder's own page, and without a slash at its end. */
function plainPath(path: string): string {
  return path
    .replace(/\/(amp|amphtml|amp\.html?)(?=\/?$)/i, '')
    .replace(/^\/(amp|amphtml)(?=\/)/i, '')
    .replace(/\.amp(?=(\.html?)?\/?$)/i, '')
    .replace(/\/index\.(html?|php)$/i, '')
    .replace(/\/+$/, '');
}

/** What is left of the query, in one order; "" when nothing is. */
function plainQuery(query: string | null): string {
  const kept = (query ?? '')
    .split('&')
    .map(normalEscapes)
    .filter((pair) => pair !== '' && !isTracking(pair.split('=', 1)[0] ?? ''));
  return kept.length === 0 ? '' : `?${kept.sort().join('&')}`;
}

function isTracking(name: string): boolean {
  return TRACKING.some((expression) => expression.test(name.toLowerCase()));
}

/** A site's front page, or that of one of its languages or countries ("/en", "/de-at"). */
export function isFrontPage(key: string): boolean {
  return /^https:\/\/[^/?#]*(\/[a-z]{2}(-[a-z]{2})?)?$/i.test(key);
}
