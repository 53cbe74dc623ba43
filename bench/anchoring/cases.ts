/** Draws passages of the given pages and has them edited: each case knows where the passage stands afterwards. */
import type { Span } from '../../lib/text/span.ts';
import type { PageSample } from './page-texts.ts';
import type { Random } from './random.ts';

/** One quote, one edited page, and the truth; null where the passage is gone. */
export interface EditCase {
  readonly before: string;
  readonly passage: Span;
  readonly after: string;
  readonly truth: Span | null;
}

/** A page after an edit. */
export interface Edited {
  readonly text: string;
  readonly truth: Span | null;
}

/** What is quoted, and what becomes of it and of its page. */
export interface Edit {
  readonly name: string;
  readonly of: keyof typeof DRAW;
  /** Null where this passage cannot be edited so (no number in it to update). */
  apply(page: PageSample, passage: Span, random: Random): Edited | null;
}

/** `count` cases of an edit, drawn from the pages. */
export function drawCases(edit: Edit, pages: readonly PageSample[], count: number, random: Random): EditCase[] {
  const cases: EditCase[] = [];
  for (let tries = 0; cases.length < count && tries < count * 100; tries += 1) {
    const page = random.pick(pages);
    const passage = DRAW[edit.of](page, random);
    const edited = passage && edit.apply(page, passage, random);
    if (passage && edited) cases.push({ before: page.text, passage, after: edited.text, truth: edited.truth });
  }
  if (cases.length < count) throw new RangeError(`only ${cases.length} cases of “${edit.name}” can be drawn`);
  return cases;
}

/** A sentence of an article's paragraph that stands once on its page. */
function drawSentence({ text, paragraphs }: PageSample, random: Random): Span | null {
  const paragraph = random.pick(paragraphs);
  const sentences = sentencesIn(text, paragraph).filter((span) => {
    const words = text.slice(span.start, span.end);
    return words.length >= 40 && words.length <= 300 && words.split(/\s+/).length >= 8 && standsOnce(text, words);
  });
  return sentences.length === 0 ? null : random.pick(sentences);
}

/** A word of 5 to 10 letters that stands once on its page, within longer words included. */
function drawWord({ text, paragraphs }: PageSample, random: Random): Span | null {
  const paragraph = random.pick(paragraphs);
  const words = [
    ...text.slice(paragraph.start, paragraph.end).matchAll(/(?<![\p{L}\p{N}])[A-Za-z]{5,10}(?![\p{L}\p{N}])/gu),
  ];
  if (words.length === 0) return null;
  const { index, 0: word } = random.pick(words);
  const start = paragraph.start + index;
  return standsOnce(text, word) ? { start, end: start + word.length } : null;
}

/** Two to six words in a row that stand once on their page. */
function drawPhrase({ text, paragraphs }: PageSample, random: Random): Span | null {
  const paragraph = random.pick(paragraphs);
  const words = [...text.slice(paragraph.start, paragraph.end).matchAll(/\S+/g)];
  const count = 2 + random.below(5);
  if (words.length < count) return null;
  const first = random.below(words.length - count + 1);
  const last = words[first + count - 1];
  const start = paragraph.start + (words[first]?.index ?? 0);
  const end = paragraph.start + (last?.index ?? 0) + (last?.[0].length ?? 0);
  const phrase = text.slice(start, end);
  return /\p{L}{3}/u.test(phrase) && standsOnce(text, phrase) ? { start, end } : null;
}

const DRAW = { sentence: drawSentence, phrase: drawPhrase, word: drawWord } as const;

/** The sentences of a paragraph, by full stops alone: good enough to draw from. */
export function sentencesIn(text: string, paragraph: Span): Span[] {
  const words = text.slice(paragraph.start, paragraph.end);
  return [...words.matchAll(/\S[^.!?\n]*[.!?]+["”’)]*(?=\s|$)/g)].map(({ index, 0: sentence }) => ({
    start: paragraph.start + index,
    end: paragraph.start + index + sentence.length,
  }));
}

/** Whether words stand once, in whatever case, and also when a line break within them counts as a space. */
function standsOnce(text: string, words: string): boolean {
  const line = text.replace(/\s+/g, ' ').toLowerCase();
  const sought = words.replace(/\s+/g, ' ').toLowerCase();
  return line.indexOf(sought) === line.lastIndexOf(sought);
}
