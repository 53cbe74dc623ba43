/**
 * `npx tsx bench/anchoring/speed.ts [--rounds N]`: many notes on a long page in one Chromium, our way and the rivals', from
 * the live page to live ranges. The pages are made of the given article texts: every quote edited on 200,000 units, and
 * every quote gone on a million. Prints the best of the rounds; the two slowest rivals run on a part of the notes, and
 * their totals are reckoned up.
 */
import { parseArgs } from 'node:util';
import { describe } from '../../lib/anchoring/describe-quote.ts';
import type { Span } from '../../lib/text/span.ts';
import { launchChromium, openPage } from '../page/open-page.ts';
import { bundleOf } from '../page/page-bundle.ts';
import { sentencesIn } from './cases.ts';
import { replaced } from './edits.ts';
import { fillerWords } from './filler.ts';
import { pageTexts } from './page-texts.ts';
import { seeded } from './random.ts';
import type { Times } from './speed-probe.ts';
import { spliced } from './splice.ts';
import { quoteOf } from './tally.ts';

declare const __speed: typeof import('./speed-probe.ts');

/** A page as it was when the notes were made, where they were made, and the page as it is now. */
interface Task {
  readonly name: string;
  readonly before: string;
  readonly passages: readonly Span[];
  readonly after: string;
  /** How many times faster than Hypothesis we want to be. */
  readonly faster: number;
  /** A task that holds up a page for longer than a frame is felt; for this one we want none longer. */
  readonly longest?: number;
}

/** So many notes are tried where each takes tens of milliseconds. */
const SAMPLE = 4;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const texts = pageTexts('mozilla-readability').map(({ text }) => text);
const all = texts.join('\n');
const random = seeded(7);
const browser = await launchChromium();

console.log('| task | way | total ms | longest task ms | found | times faster | target |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
await measure(editedTask(all.slice(0, 200_000), 200));
await measure(goneTask(all.slice(0, 1_000_000), all.slice(1_000_000), 100));
await browser.close();

function editedTask(before: string, count: number): Task {
  const passages = sentences(before, count);
  const changes = passages.map((span) => ({ span, words: replaced(before.slice(span.start, span.end), 0.2, random) }));
  const { text } = spliced(before, { start: 0, end: 0 }, changes);
  const after = `${fillerWords(30, random)}.\n${text}`;
  return { name: `${count} edited notes on 200,000 units`, before, passages, after, faster: 10, longest: 16 };
}

function goneTask(after: string, before: string, count: number): Task {
  const passages = sentences(before, count);
  return { name: `${count} lost notes on 1,000,000 units`, before, passages, after, faster: 20 };
}

/** Sentences spread evenly over a text. */
function sentences(text: string, count: number): Span[] {
  const long = sentencesIn(text, { start: 0, end: text.length }).filter(
    ({ start, end }) => end - start >= 60 && end - start <= 300,
  );
  const step = long.length / count;
  return Array.from({ length: count }, (_, index) => long[Math.floor(index * step)]).filter(
    (span) => span !== undefined,
  );
}

async function measure({ name, before, passages, after, faster, longest }: Task): Promise<void> {
  const targets = passages.map((passage) => describe(before, passage));
  const plain = passages.map((passage) => ({
    quote: quoteOf({ before, passage, after, truth: null }, 'plain'),
    start: passage.start,
  }));
  const page = await openPage(browser, '<!doctype html><title>Bench</title>', 'https://bench.example/');
  await page.evaluate(await bundleOf('bench/anchoring/speed-probe.ts', '__speed'));
  await page.evaluate((text) => __speed.open(text), after);
  const rounds: { reading: Times; finding: Times; hypothesis: Times }[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const hypothesis = await page.evaluate((notes) => __speed.hypothesis(notes), plain);
    rounds.push({ hypothesis, ...(await page.evaluate((notes) => __speed.ours(notes), targets)) });
  }
  const part = plain.slice(0, SAMPLE);
  const reckoned = ({ total, longest, found }: Times): Times => ({
    total: (total * plain.length) / part.length,
    longest,
    found,
  });
  const ours = bestOf(rounds.map(({ reading, finding }) => inTurn(reading, finding)));
  const reading = bestOf(rounds.map((round) => round.reading));
  const hypothesis = bestOf(rounds.map((round) => round.hypothesis));
  const slower = reckoned(await page.evaluate((notes) => __speed.domAnchorTextQuote(notes), part));
  const apache = reckoned(await page.evaluate((notes) => __speed.apacheAnnotator(notes), part));
  await page.close();
  const gain = hypothesis.total / ours.total;
  const isReached = gain >= faster && (longest === undefined || ours.longest <= longest);
  const wanted = `≥ ${faster} times${longest === undefined ? '' : `, ≤ ${longest} ms`}`;
  printRow(name, 'Whence', ours, gain.toFixed(1), `${wanted}: ${isReached ? 'reached' : 'MISSED'}`);
  printRow('', '(of it, reading the page, for claims too)', reading, '', '');
  printRow('', 'Hypothesis', hypothesis, '1', '');
  printRow('', 'dom-anchor-text-quote', slower, (hypothesis.total / slower.total).toFixed(2), '');
  printRow('', 'Apache Annotator (word for word)', apache, (hypothesis.total / apache.total).toFixed(2), '');
}

function inTurn(one: Times, other: Times): Times {
  return { ...other, total: one.total + other.total, longest: Math.max(one.longest, other.longest) };
}

/** Each figure's least: what makes a round longer than another comes from other programs, for us and the rivals alike. */
function bestOf(times: readonly Times[]): Times {
  const least = (of: (one: Times) => number): number => Math.min(...times.map(of));
  return { total: least(({ total }) => total), longest: least(({ longest }) => longest), found: times[0]?.found ?? 0 };
}

function printRow(task: string, way: string, { total, longest, found }: Times, gain: string, target: string): void {
  console.log(`| ${[task, way, total.toFixed(0), longest.toFixed(1), found, gain, target].join(' | ')} |`);
}
