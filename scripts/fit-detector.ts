/**
 * Fits the detector's logistic regression on labelled pages and writes lib/page/detector-weights.ts.
 * usage: npx tsx scripts/fit-detector.ts [--cache FILE] [--write]
 * Reads ../shared/data/extraction/wcxb (the development split; CC-BY-4.0, Murrough Foley). Prints precision and recall
 * by 5-fold cross-validation, folds by domain, and the false alarms on home pages and product pages, which are not trained on.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parseHtml } from '../cli/parse-html.ts';
import { ACT, isNeverArticle, OFFER } from '../lib/page/detect-article.ts';
import { pageLeftAlone, placeLeftAlone } from '../lib/page/left-alone.ts';
import { addressParts } from '../lib/page/page-address.ts';
import { type PageSignals, signalGroups } from '../lib/page/page-signals.ts';
import { fitLogistic } from './logistic-regression.ts';

const DATA = '../shared/data/extraction';
const FOLDS = 5;
/** Ridge penalty, chosen by the cross-validation below among 0.3, 1, 3 and 10. */
const RIDGE = 3;
/** Share of the articles that a group of signals may turn away before the rest is asked: each spares the pages that are none. */
const LOST = 0.002;
/** Linked data is stripped from half of the set: each page that has it is also trained on without it, so that its absence tells nothing. */
const LINKED = ['linkedArticle', 'linkedOther'];

interface Page {
  readonly id: string;
  readonly set: string;
  readonly domain: string;
  readonly type: string;
  readonly isArticle: boolean;
  readonly never: boolean;
  /** In the order in which they are asked. */
  readonly groups: readonly PageSignals[];
}

interface Model {
  readonly names: readonly string[];
  readonly bias: number;
  readonly weights: readonly number[];
  /** Log odds after each group of signals below which no more is asked. */
  readonly stops: readonly number[];
}

const { values: flags } = parseArgs({
  options: { cache: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const pages = readPages();
const training = pages.filter((page) => page.set === 'wcxb');
report('cross-validated', crossValidate(training));
const model = fitModel(training);
for (const set of ['rkrzr-homepages', 'zyte-products', 'news-fronts']) {
  const others = pages.filter((page) => page.set === set && !page.isArticle);
  const alarms = others.filter((page) => probability(model, page) >= ACT).length;
  console.log(`${set}: ${alarms} false alarms on ${others.length} pages`);
}
if (flags.write) writeFileSync('lib/page/detector-weights.ts', source(model));

function readPages(): Page[] {
  if (flags.cache !== undefined && existsSync(flags.cache))
    return JSON.parse(readFileSync(flags.cache, 'utf8')) as Page[];
  const found = ['wcxb', 'rkrzr-homepages', 'zyte-products', 'news-fronts'].flatMap(readSet);
  if (flags.cache !== undefined) writeFileSync(flags.cache, JSON.stringify(found));
  return found;
}

function readSet(set: string): Page[] {
  const found: Page[] = [];
  for (const line of readFileSync(join(DATA, set, 'manifest.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue;
    const { id, file, url, isArticle, pageType } = JSON.parse(line) as Record<string, string> & {
      isArticle: boolean | null;
    };
    if (isArticle === null || !url || !file) continue;
    const bytes = readFileSync(join(DATA, set, file));
    const document = parseHtml((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
    const domain = new URL(url).hostname.split('.').slice(-2).join('.');
    const address = addressParts(url);
    const never = isNeverArticle(document, address) || (placeLeftAlone(address) ?? pageLeftAlone(document)) !== null;
    found.push({
      id: id ?? '',
      set,
      domain,
      type: pageType ?? set,
      isArticle,
      never,
      groups: [...signalGroups(document, address)],
    });
  }
  return found;
}

function crossValidate(all: readonly Page[]): { page: Page; probability: number }[] {
  const domains = [...new Set(all.map((page) => page.domain))].sort();
  const foldOf = new Map(domains.map((domain, index) => [domain, index % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const trained = fitModel(all.filter((page) => foldOf.get(page.domain) !== fold));
    const tested = all.filter((page) => foldOf.get(page.domain) === fold);
    return tested.map((page) => ({ page, probability: probability(trained, page) }));
  });
}

function report(name: string, judged: readonly { page: Page; probability: number }[]): void {
  for (const cut of [OFFER, 0.45, 0.5, ACT, 0.7]) {
    const said = judged.filter((entry) => entry.probability >= cut);
    const right = said.filter((entry) => entry.page.isArticle).length;
    const articles = judged.filter((entry) => entry.page.isArticle).length;
    const [precision, recall] = [right / said.length, right / articles];
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(`${name} at ${cut}: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`);
  }
  const types = [...new Set(judged.map((entry) => entry.page.type))].sort();
  for (const type of types) {
    const own = judged.filter((entry) => entry.page.type === type);
    const act = own.filter((entry) => entry.probability >= ACT).length / own.length;
    const offer = own.filter((entry) => entry.probability >= OFFER).length / own.length;
    console.log(`  ${type}: n ${own.length}, acted on ${act.toFixed(2)}, offered ${offer.toFixed(2)}`);
  }
}

function probability(model: Model, page: Page): number {
  if (page.never) return 0;
  const odds = oddsAfterEach(model, page);
  if (odds.some((sum, group) => sum < (model.stops[group] ?? 0))) return 0;
  return logistic(odds.at(-1) ?? 0);
}

/** The log odds as they stand after each group of signals. */
function oddsAfterEach({ names, weights, bias }: Pick<Model, 'names' | 'weights' | 'bias'>, page: Page): number[] {
  let sum = bias;
  return page.groups.map((signals) => {
    for (const [name, value] of Object.entries(signals)) sum += (weights[names.indexOf(name)] ?? 0) * value;
    return sum;
  });
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

function fitModel(all: readonly Page[]): Model {
  const names = all[0]?.groups.flatMap((signals) => Object.keys(signals)) ?? [];
  const rows = all.filter((page) => !page.never).flatMap((page) => rowsOf(page, names));
  const [bias = 0, ...weights] = fitLogistic(rows, RIDGE);
  const fitted = { names, bias, weights };
  const offered = all
    .filter((page) => page.isArticle && !page.never)
    .map((page) => oddsAfterEach(fitted, page))
    .filter((odds) => logistic(odds.at(-1) ?? 0) >= OFFER);
  const stops = (all[0]?.groups ?? []).map((_, group) => {
    const sums = offered.map((odds) => odds[group] ?? 0).sort((one, other) => one - other);
    return sums[Math.floor(LOST * sums.length)] ?? 0;
  });
  return { ...fitted, stops };
}

function rowsOf(page: Page, names: readonly string[]): { x: number[]; y: number; weight: number }[] {
  const signals: PageSignals = Object.assign({}, ...page.groups);
  const row = (left: readonly string[], weight: number) => ({
    x: [1, ...names.map((name) => (left.includes(name) ? 0 : (signals[name] ?? 0)))],
    y: Number(page.isArticle),
    weight,
  });
  return LINKED.some((name) => signals[name] === 1) ? [row([], 0.5), row(LINKED, 0.5)] : [row([], 1)];
}

function source({ names, bias, weights, stops }: Model): string {
  const lines = names.map((name, index) => `  ${name}: ${Number((weights[index] ?? 0).toFixed(2))},`);
  return `/**
 * The detector's logistic regression, written by \`scripts/fit-detector.ts\`; do not edit by hand.
 * Fitted on the development split of WCXB (https://github.com/Murrough-Foley/web-content-extraction-benchmark,
 * CC-BY-4.0, (c) 2026 Murrough Foley): ${training.length} pages, ${training.filter((page) => page.isArticle).length} of them articles. Ridge ${RIDGE}.
 */

/** Log odds of a page without any signal. */
export const DETECTOR_BIAS = ${Number(bias.toFixed(2))};

/** Log odds that each signal of \`page-signals.ts\` adds, times its value. */
export const DETECTOR_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};

/** Log odds after each group of signals below which no more of them are asked. */
export const DETECTOR_STOPS: readonly number[] = [${stops.map((stop) => Number(stop.toFixed(2))).join(', ')}];
`;
}
