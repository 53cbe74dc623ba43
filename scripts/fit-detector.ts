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
import { whyLeftAlone } from '../lib/page/left-alone.ts';
import { type PageSignals, pageSignals } from '../lib/page/page-signals.ts';

const DATA = '../shared/data/extraction';
const FOLDS = 5;
/** Ridge penalty, chosen by the cross-validation below among 0.3, 1, 3 and 10. */
const RIDGE = 3;
/** Linked data is stripped from half of the set: each page that has it is also trained on without it, so that its absence tells nothing. */
const LINKED = ['linkedArticle', 'linkedOther'];

interface Page {
  readonly id: string;
  readonly set: string;
  readonly domain: string;
  readonly type: string;
  readonly isArticle: boolean;
  readonly never: boolean;
  readonly signals: PageSignals;
}

interface Model {
  readonly names: readonly string[];
  readonly bias: number;
  readonly weights: readonly number[];
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
    const never = isNeverArticle(document, url) || whyLeftAlone(document, new URL(url)) !== null;
    found.push({
      id: id ?? '',
      set,
      domain,
      type: pageType ?? set,
      isArticle,
      never,
      signals: pageSignals(document, url),
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
  const sum = model.names.reduce(
    (total, name, index) => total + (model.weights[index] ?? 0) * (page.signals[name] ?? 0),
    model.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** Newton's method on the penalised likelihood; the bias carries no penalty. */
function fitModel(all: readonly Page[]): Model {
  const names = Object.keys(all[0]?.signals ?? {});
  const rows: { x: number[]; y: number; weight: number }[] = [];
  for (const page of all) {
    if (page.never) continue;
    const stripped = LINKED.some((name) => page.signals[name] === 1);
    const x = [1, ...names.map((name) => page.signals[name] ?? 0)];
    const y = Number(page.isArticle);
    rows.push({ x, y, weight: stripped ? 0.5 : 1 });
    if (stripped)
      rows.push({
        x: [1, ...names.map((name) => (LINKED.includes(name) ? 0 : (page.signals[name] ?? 0)))],
        y,
        weight: 0.5,
      });
  }
  const size = names.length + 1;
  let beta = new Array<number>(size).fill(0);
  for (let round = 0; round < 15; round += 1) {
    const gradient = beta.map((value, index) => (index === 0 ? 0 : -RIDGE * value));
    const hessian = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => (i === j ? (i === 0 ? 1e-6 : RIDGE) : 0)),
    );
    for (const { x, y, weight } of rows) {
      const p = 1 / (1 + Math.exp(-dot(x, beta)));
      for (let i = 0; i < size; i += 1) {
        gradient[i] = (gradient[i] ?? 0) + weight * (y - p) * (x[i] ?? 0);
        const row = hessian[i] as number[];
        for (let j = 0; j < size; j += 1) row[j] = (row[j] ?? 0) + weight * p * (1 - p) * (x[i] ?? 0) * (x[j] ?? 0);
      }
    }
    const step = solve(hessian, gradient);
    beta = beta.map((value, index) => value + (step[index] ?? 0));
  }
  return { names, bias: beta[0] ?? 0, weights: beta.slice(1) };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

/** Gaussian elimination with pivoting; changes what it is given. */
function solve(matrix: number[][], vector: number[]): number[] {
  const n = vector.length;
  for (let column = 0; column < n; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < n; row += 1)
      if (Math.abs(matrix[row]?.[column] ?? 0) > Math.abs(matrix[pivot]?.[column] ?? 0)) pivot = row;
    [matrix[column], matrix[pivot]] = [matrix[pivot] as number[], matrix[column] as number[]];
    [vector[column], vector[pivot]] = [vector[pivot] as number, vector[column] as number];
    const head = matrix[column] as number[];
    for (let row = column + 1; row < n; row += 1) {
      const own = matrix[row] as number[];
      const factor = (own[column] ?? 0) / (head[column] ?? 1);
      for (let k = column; k < n; k += 1) own[k] = (own[k] ?? 0) - factor * (head[k] ?? 0);
      vector[row] = (vector[row] ?? 0) - factor * (vector[column] ?? 0);
    }
  }
  const result = new Array<number>(n).fill(0);
  for (let row = n - 1; row >= 0; row -= 1) {
    const own = matrix[row] as number[];
    let rest = vector[row] ?? 0;
    for (let k = row + 1; k < n; k += 1) rest -= (own[k] ?? 0) * (result[k] ?? 0);
    result[row] = rest / (own[row] ?? 1);
  }
  return result;
}

function source({ names, bias, weights }: Model): string {
  const lines = names.map((name, index) => `  ${name}: ${(weights[index] ?? 0).toFixed(2)},`);
  return `/**
 * The detector's logistic regression, written by \`scripts/fit-detector.ts\`; do not edit by hand.
 * Fitted on the development split of WCXB (https://github.com/Murrough-Foley/web-content-extraction-benchmark,
 * CC-BY-4.0, (c) 2026 Murrough Foley): ${training.length} pages, ${training.filter((page) => page.isArticle).length} of them articles. Ridge ${RIDGE}.
 */

/** Log odds of a page without any signal. */
export const DETECTOR_BIAS = ${bias.toFixed(2)};

/** Log odds that each signal of \`page-signals.ts\` adds, times its value. */
export const DETECTOR_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
}
