import type { AddressParts } from './page-address.ts';

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

/**
 * Words of a path or host, between spaces. Like all of an address they are searched as strings, where every pattern would
 * have to be compiled on every page, for 0.2 ms each. A plural counts as well.
 */
const LISTING =
  ' category categories tag topic search archive author page index section collection latest all browse directory list jobs event service about about-us contact contact-us team pricing feature login account ';
const NEWSROOM =
  ' news blog article story stories post opinion politics world business culture magazine press insights commentary analysis features review ';
const REFERENCE = ' doc documentation reference manual guide api wiki help support tutorial kb faq learn ';
const FORUM =
  ' forum community thread viewtopic.php showthread.php discussion question board t r comments discuss answers ';
const SHOP = ' shop store product p dp item cart buy catalog sku prd ';

/** Digits in a row that are a number some system gave. */
const MANY_DIGITS = 5;

/** Reads an address. One that cannot be parsed tells nothing. */
export function addressSignals({ host, path }: AddressParts): AddressSignals {
  const words = wordsOf(path.at(-1) ?? '').filter((word) => Number.isNaN(Number(word))).length;
  const labels = [...host.split('.').slice(0, -1), ...path];
  const has = (list: string): number =>
    Number(labels.some((label) => list.includes(` ${label} `) || list.includes(` ${singular(label)} `)));
  return {
    depth: Math.min(path.length, 6) / 6,
    slug: Number(words >= 3),
    longSlug: Math.min(words, 12) / 12,
    date: Number(path.some((step, index) => isDated(step, path[index + 1] ?? ''))),
    numbered: Number(path.some(isNumbered)),
    listing: has(LISTING),
    newsroom: has(NEWSROOM),
    reference: has(REFERENCE),
    forum: has(FORUM),
    shop: has(SHOP),
  };
}

function singular(label: string): string {
  return label.endsWith('s') ? label.slice(0, -1) : label;
}

/** The parts of a name like "port-closed-for-days.html", without the ending. */
function wordsOf(name: string): string[] {
  const dot = name.lastIndexOf('.');
  const ending = name.length - dot;
  const bare = dot >= 0 && ending > 2 && ending < 7 ? name.slice(0, dot) : name;
  return bare.replaceAll('_', '-').replaceAll('%20', '-').split('-');
}

/** "2024/05", "2024/may", "2024-05-02". */
function isDated(step: string, next: string): boolean {
  const year = Number(step.slice(0, 4));
  if (!(year >= 1900 && year < 2100)) return false;
  const [month = ''] = (step.length === 4 ? next : step.slice(5)).split('-');
  const number = Number(month);
  return Number.isNaN(number) ? month.length === 3 : number >= 1 && number <= 12;
}

/** "12345", "story-12345". */
function isNumbered(step: string): boolean {
  return wordsOf(step).some((word) => word.length >= MANY_DIGITS && !Number.isNaN(Number(word)));
}
