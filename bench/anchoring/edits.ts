/**
 * What editors do to a passage: the edits that the matcher's weights were fitted on (other seeds, other pages) and that
 * the first table reports.
 */
import type { Span } from '../../lib/text/span.ts';
import type { Edit, Edited } from './cases.ts';
import { fillerWord, fillerWords } from './filler.ts';
import type { PageSample } from './page-texts.ts';
import type { Random } from './random.ts';

/** A passage's new words (null: gone) between what stands before and after it. */
export interface Parts {
  readonly words: string | null;
  readonly before: string;
  readonly after: string;
}

/** The edits, in the order of the table. */
export const EDITS: readonly Edit[] = [
  { name: 'unchanged', of: 'sentence', apply: ({ text }, passage) => ({ text, truth: passage }) },
  ofWords('one typo', typo),
  ofWords('curly quotes, dashes, spaces', retyped),
  ofWords('10 % of words replaced', (words, random) => replaced(words, 0.1, random)),
  ofWords('30 % of words replaced', (words, random) => replaced(words, 0.3, random)),
  ofWords('50 % of words replaced', (words, random) => replaced(words, 0.5, random)),
  ofWords('cut to 60 %', (words) => cut(words, 0.6)),
  ofParts('context rewritten', 'sentence', rewrittenAround),
  ofParts('sentence deleted', 'sentence', (parts) => ({ ...parts, words: null })),
  ofParts('short word, shifted', 'word', (parts) => parts),
  ofParts('short word deleted', 'word', (parts) => ({ ...parts, words: null })),
  ofParts('short word deleted, stands elsewhere', 'word', ({ words, before, after }) => ({
    words: null,
    before,
    after: `${after}\nA last remark with ${words} in it closes the page.`,
  })),
];

/** An edit of the passage's words alone. */
export function ofWords(name: string, change: (words: string, random: Random) => string): Edit {
  return ofParts(name, 'sentence', ({ words, before, after }, random) => ({
    words: change(words ?? '', random),
    before,
    after,
  }));
}

/** An edit of a passage and what stands around it; 30 words before everything shift the page. */
export function ofParts(name: string, of: Edit['of'], change: (parts: Parts, random: Random) => Parts): Edit {
  return {
    name,
    of,
    apply({ text }: PageSample, { start, end }: Span, random: Random): Edited {
      const parts = { words: text.slice(start, end), before: text.slice(0, start), after: text.slice(end) };
      const { words, before, after } = change(parts, random);
      const ahead = `${fillerWords(30, random)}.\n${before}`;
      return {
        text: ahead + (words ?? '') + after,
        truth: words === null ? null : { start: ahead.length, end: ahead.length + words.length },
      };
    },
  };
}

/** One letter in another. */
export function typo(words: string, random: Random): string {
  const letters = [...words.matchAll(/\p{L}/gu)];
  const { index, 0: letter } = random.pick(letters);
  return `${words.slice(0, index)}${letter === 'x' ? 'y' : 'x'}${words.slice(index + letter.length)}`;
}

function retyped(words: string): string {
  return words
    .replace(/(^|\s)"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll("'", '’')
    .replaceAll(' - ', ' — ')
    .replaceAll(' ', '\u00a0');
}

/** A share of the words, at least one, in other words. */
export function replaced(words: string, share: number, random: Random): string {
  const list = words.split(' ');
  const order = list.map((_, index) => ({ index, rank: random.below(1 << 30) })).sort((a, b) => a.rank - b.rank);
  for (const { index } of order.slice(0, Math.max(1, Math.round(list.length * share))))
    list[index] = fillerWord(random);
  return list.join(' ');
}

/** The first words, up to a share of them. */
export function cut(words: string, share: number): string {
  const list = words.split(' ');
  return list.slice(0, Math.ceil(list.length * share)).join(' ');
}

/** 120 units on each side in other words. */
export function rewrittenAround({ words, before, after }: Parts, random: Random): Parts {
  const other = (around: string): string => {
    let filler = '';
    while (filler.length < Math.min(120, around.length)) filler += `${fillerWord(random)} `;
    return filler;
  };
  return {
    words,
    before: before.slice(0, Math.max(0, before.length - 120)) + other(before),
    after: ` ${other(after)}${after.slice(120)}`,
  };
}
