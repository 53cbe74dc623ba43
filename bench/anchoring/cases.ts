/** Passages of article texts and what editors do to them: each case knows where the passage stands afterwards. */
import type { Span } from '../../lib/text/span.ts';
import type { Random } from './random.ts';

/** One quote, one edited page, and the truth; null where the passage is gone. */
export interface EditCase {
  readonly before: string;
  readonly passage: Span;
  readonly after: string;
  readonly truth: Span | null;
}

/** What is quoted, and what becomes of it. */
export interface Edit {
  readonly name: string;
  readonly of: 'sentence' | 'word';
  /** The passage's new words (null: gone) and the text around it. */
  apply(passage: string, before: string, after: string, random: Random): Edited;
}

interface Edited {
  readonly words: string | null;
  readonly before: string;
  readonly after: string;
}

const FILLER =
  'lantern harbour velvet orbit copper meadow signal timber canvas ribbon marble thunder pocket garden silver window candle river basket mirror'.split(
    ' ',
  );

/** The edits, in the order of the table. */
export const EDITS: readonly Edit[] = [
  { name: 'unchanged', of: 'sentence', apply: (words, before, after) => ({ words, before, after }) },
  edit('one typo', (words, random) => typo(words, random)),
  edit('curly quotes, dashes, spaces', (words) => retyped(words)),
  edit('10 % of words replaced', (words, random) => replaced(words, 0.1, random)),
  edit('30 % of words replaced', (words, random) => replaced(words, 0.3, random)),
  edit('50 % of words replaced', (words, random) => replaced(words, 0.5, random)),
  edit('cut to 60 %', (words) => cut(words, 0.6)),
  {
    name: 'context rewritten',
    of: 'sentence',
    apply: (words, before, after, random) => ({
      words,
      before: rewritten(before, random, -1),
      after: rewritten(after, random, 1),
    }),
  },
  { name: 'sentence deleted', of: 'sentence', apply: (_, before, after) => ({ words: null, before, after }) },
  { name: 'short word, shifted', of: 'word', apply: (words, before, after) => ({ words, before, after }) },
  { name: 'short word deleted', of: 'word', apply: (_, before, after) => ({ words: null, before, after }) },
  {
    name: 'short word deleted, stands elsewhere',
    of: 'word',
    apply: (word, before, after) => ({
      words: null,
      before,
      after: `${after}\n\nA last remark with ${word} in it closes the page.`,
    }),
  },
];

/** `count` cases of an edit, drawn from the texts; 30 words before every passage shift it. */
export function drawCases(edit: Edit, texts: readonly string[], count: number, random: Random): EditCase[] {
  const cases: EditCase[] = [];
  while (cases.length < count) {
    const text = random.pick(texts);
    const passage = edit.of === 'sentence' ? drawSentence(text, random) : drawWord(text, random);
    if (passage === null) continue;
    const words = text.slice(passage.start, passage.end);
    const edited = edit.apply(words, text.slice(0, passage.start), text.slice(passage.end), random);
    const shift =
      edit.name === 'unchanged' ? '' : `${Array.from({ length: 30 }, () => random.pick(FILLER)).join(' ')}.\n\n`;
    const start = shift.length + edited.before.length;
    cases.push({
      before: text,
      passage,
      after: shift + edited.before + (edited.words ?? '') + edited.after,
      truth: edited.words === null ? null : { start, end: start + edited.words.length },
    });
  }
  return cases;
}

function edit(name: string, change: (words: string, random: Random) => string): Edit {
  return {
    name,
    of: 'sentence',
    apply: (words, before, after, random) => ({ words: change(words, random), before, after }),
  };
}

function drawSentence(text: string, random: Random): Span | null {
  const sentences = [...text.matchAll(/[^.!?\n]{40,300}[.!?]/g)].filter(
    ({ 0: words }) => words.trim().split(/\s+/).length >= 8 && standsOnce(text, words.trim()),
  );
  if (sentences.length === 0) return null;
  const { index, 0: words } = random.pick(sentences);
  const lead = words.length - words.trimStart().length;
  return { start: index + lead, end: index + words.length };
}

/** Whether words stand once, also when a line break within them counts as a space. */
function standsOnce(text: string, words: string): boolean {
  const line = text.replace(/\s+/g, ' ');
  return line.indexOf(words) === line.lastIndexOf(words);
}

/** A word of 5 to 10 letters that stands once. */
function drawWord(text: string, random: Random): Span | null {
  const words = [...text.matchAll(/\b[A-Za-z]{5,10}\b/g)].filter(({ 0: word }) => {
    const folded = text.toLowerCase();
    return folded.indexOf(word.toLowerCase()) === folded.lastIndexOf(word.toLowerCase());
  });
  if (words.length === 0) return null;
  const { index, 0: word } = random.pick(words);
  return { start: index, end: index + word.length };
}

function typo(words: string, random: Random): string {
  const letters = [...words.matchAll(/\p{L}/gu)];
  const { index } = random.pick(letters);
  return `${words.slice(0, index)}x${words.slice(index + 1)}`;
}

function retyped(words: string): string {
  return words
    .replace(/(^|\s)"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll("'", '’')
    .replaceAll(' - ', ' — ')
    .replaceAll(' ', '\u00a0');
}

function replaced(words: string, share: number, random: Random): string {
  const list = words.split(' ');
  const order = list.map((_, index) => ({ index, rank: random.below(1 << 30) })).sort((a, b) => a.rank - b.rank);
  for (const { index } of order.slice(0, Math.max(1, Math.round(list.length * share))))
    list[index] = random.pick(FILLER);
  return list.join(' ');
}

function cut(words: string, share: number): string {
  const list = words.split(' ');
  return list.slice(0, Math.ceil(list.length * share)).join(' ');
}

/** 120 units next to the passage in other words. */
function rewritten(around: string, random: Random, side: 1 | -1): string {
  const length = Math.min(120, around.length);
  let filler = '';
  while (filler.length < length) filler += `${random.pick(FILLER)} `;
  return side < 0 ? `${around.slice(0, around.length - length)}${filler}` : ` ${filler}${around.slice(length)}`;
}
