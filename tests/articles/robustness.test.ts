/**
 * Texts that no newspaper prints. Each must be answered without an exception, with spans that hold, and at a cost that
 * grows as its length does: nobody's browser may hang on an odd page.
 */
import { describe, expect, test } from 'vitest';
import { proseOf } from '../../bench/prose.ts';
import { analyserResources } from '../../cli/analyser-resources.ts';
import { lastOf } from '../../cli/last-of.ts';
import { createAnalyser } from '../../lib/claims/analyse.ts';
import type { Analysis } from '../../lib/claims/types.ts';
import { articleFromPlainText } from '../../lib/text/article-text.ts';
import type { Span } from '../../lib/text/span.ts';

const { analyse } = createAnalyser(analyserResources('combined'));
const rules = createAnalyser(analyserResources('rules'));
const read = (text: string, by = analyse): Analysis => lastOf(by(articleFromPlainText(text)));

const PROSE = proseOf(20_000);
/** The words again and again until there are so many units. */
const upTo = (units: number, words: string): string => words.repeat(Math.ceil(units / words.length)).slice(0, units);

const KINDS: readonly [kind: string, textOf: (units: number) => string][] = [
  ['news in paragraphs', (units) => upTo(units, `${PROSE}\n`)],
  ['news in one paragraph', (units) => upTo(units, `${PROSE.replaceAll('\n', ' ')} `)],
  ['capitals alone', (units) => upTo(units, `${PROSE.toUpperCase()}\n`)],
  ['no punctuation', (units) => upTo(units, PROSE.replaceAll(/[^\p{L}]+/gu, ' '))],
  [
    'no capitals, one sentence after the other',
    (units) => upTo(units, `${PROSE.toLowerCase().replaceAll('\n', ' ')} `),
  ],
  ['one quotation', (units) => `“${upTo(units, PROSE.replaceAll(/[“”\n]/g, ' '))}`],
  ['quotations that never close', (units) => upTo(units, 'the “ quay said ')],
  ['speaker in speaker', (units) => upTo(units, 'Ruiz said that ')],
  ['one survey after the other', (units) => upTo(units, 'The poll found 40 percent and 50 percent, 3 percent ')],
  ['names alone', (units) => upTo(units, 'Maria Ruiz ')],
  ['one word without end', (units) => `Ruiz said that the quay was ${upTo(units, 'a')}`],
  ['marks behind a line of news', (units) => `Ruiz said that the quay would close. ${upTo(units, '“”".,—:;!?()…')}`],
  ['halves of characters', (units) => upTo(units, 'Ruiz said \uD83D that it \uDE00 rained. ')],
  ['accents on one letter', (units) => `Ruiz said that the quay was e${upTo(units, '\u0301')}`],
  ['German', (units) => upTo(units, 'Die Bürgermeisterin sagte am Montag, dass der Hafen geschlossen werde. ')],
  ['Arabic', (units) => upTo(units, 'قال وزير الخارجية يوم الاثنين إن المحادثات ستستمر. ')],
  ['Chinese', (units) => upTo(units, '市长周一表示，港口将关闭。')],
];

describe('is answered, and its spans hold', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['white space', ' \n\t\u00a0\n '],
    ['one word', 'Quay'],
    ['one mark', '“'],
    ['marks alone', '“”".,—:;!?()… '.repeat(50)],
    ['half a character', '\uD83D'],
    ['halves of characters alone', '\uDE00\uD83D'.repeat(50)],
    ...KINDS.map(([kind, textOf]): [string, string] => [kind, textOf(3_000)]),
  ])('%s', (_, text) => {
    const { findings } = read(text);
    const spans = findings.flatMap((finding): readonly Span[] =>
      finding.kind === 'attributed'
        ? [finding.span, ...finding.source.spans, ...finding.cue, ...finding.content]
        : [finding.span, ...finding.trigger],
    );
    for (const { start, end } of spans) {
      expect(start).toBeLessThan(end);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});

describe('costs as much as it is long', { timeout: 120_000 }, () => {
  const [SHORT, LONG] = [5_000, 40_000];
  /** Eight where the cost is linear, sixty-four where it grows with the square. */
  const MOST = 24;

  test.each(KINDS)('%s', (_, textOf) => {
    const [short, long] = [textOf(SHORT), textOf(LONG)];
    read(short);
    const cost = Math.min(...[0, 1, 2].map(() => costOf(short)));
    // What takes no time has nothing to grow from.
    expect(costOf(long)).toBeLessThan(MOST * Math.max(cost, 5));
  });

  test('a megabyte in one paragraph, by the rules', () => {
    const text = upTo(1_000_000, `${PROSE.replaceAll('\n', ' ')} `);
    expect(costOf(text, rules.analyse)).toBeLessThan(3 * 10 * costOf(text.slice(0, 100_000), rules.analyse));
  });
});

/** Milliseconds of the processor, so that the machine's other work does not count. */
function costOf(text: string, by = analyse): number {
  const before = process.cpuUsage();
  read(text, by);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
