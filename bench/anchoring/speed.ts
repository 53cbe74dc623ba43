/**
 * `npx tsx bench/anchoring/speed.ts`: 200 notes on a page of 200,000 units, all at once, index included: unchanged,
 * every quote edited, every quote gone. Prints the total and the longest single step, in milliseconds.
 */
import { describe } from '../../lib/anchoring/describe-quote.ts';
import { createMatcher } from '../../lib/anchoring/match-quote.ts';
import { type Random, seeded } from './random.ts';

const LENGTH = 200_000;
const NOTES = 200;

const page = prose(seeded(1), LENGTH);
const step = Math.floor(LENGTH / NOTES);
const targets = Array.from({ length: NOTES }, (_, index) =>
  describe(page, { start: index * step + 40, end: index * step + 160 }),
);
const edited = page.replace(/([a-z]+ [a-z]+ [a-z]+ [a-z]+ [a-z]+) [a-z]+/g, '$1 orbit');

process.stdout.write(
  '| page | total ms | longest step ms | found / changed / ambiguous / lost |\n| --- | --- | --- | --- |\n',
);
for (const [name, text] of [
  ['unchanged', page],
  ['every quote edited', edited],
  ['every quote gone', prose(seeded(2), LENGTH)],
] as const) {
  measure(text);
  const { total, longest, counts } = measure(text);
  process.stdout.write(`| ${name} | ${total.toFixed(0)} | ${longest.toFixed(1)} | ${counts.join(' / ')} |\n`);
}

function measure(text: string): { total: number; longest: number; counts: number[] } {
  const statuses = ['found', 'changed', 'ambiguous', 'lost'] as const;
  const counts = statuses.map(() => 0);
  const began = performance.now();
  let last = began;
  let longest = 0;
  for (const { outcome } of createMatcher(text).matchAll(targets)) {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    const at = statuses.indexOf(outcome.status);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return { total: performance.now() - began, longest, counts };
}

/** Made-up words in made-up sentences, as common and as rare as in English. */
function prose(random: Random, length: number): string {
  const syllables = 'ra ten mo li shu dar vek ol pin ta gre no sil bu er an ko'.split(' ');
  const words = Array.from({ length: 4000 }, () =>
    Array.from({ length: 1 + random.below(4) }, () => random.pick(syllables)).join(''),
  );
  let text = '';
  while (text.length < length) {
    const count = 8 + random.below(20);
    const sentence = Array.from({ length: count }, () => words[random.below(1 + random.below(words.length))] ?? '');
    text += `${sentence.join(' ')}. `;
  }
  return text.slice(0, length);
}
