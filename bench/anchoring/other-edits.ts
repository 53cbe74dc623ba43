/**
 * Edits of other kinds than those the matcher was fitted on, nearer to what happens to articles: they decide. None of
 * them may be looked at to choose a weight or a limit.
 */
import { contains, type Span } from '../../lib/text/span.ts';
import { type Edit, type Edited, sentencesIn } from './cases.ts';
import { fillerWords } from './filler.ts';
import type { PageSample } from './page-texts.ts';
import type { Random } from './random.ts';
import { replacedIn, spliced } from './splice.ts';

const BOILERPLATE = [
  'Advertisement. Continue reading the main story below.',
  'Sign up to our morning newsletter for a digest of the day, free in your inbox.',
  'Related: what we know so far, and what happens next.',
];
/** Longer than half of most sentences. */
const LONG_BOILERPLATE = `${BOILERPLATE.join(' ')} By continuing you accept the terms of this site.`;

/** The edits, in the order of the table. */
export const OTHER_EDITS: readonly Edit[] = [
  ofSentence('sentences of its paragraph reordered', reordered),
  ofSentence('paragraphs merged', ({ text }, passage) => {
    const near = { start: Math.max(0, passage.start - 2000), end: Math.min(text.length, passage.end + 2000) };
    return spliced(
      text,
      passage,
      replacedIn(text, near, /\n/g, () => ' '),
    );
  }),
  ofSentence('paragraph split in the middle of it', ({ text }, passage, random) =>
    spliced(text, passage, [{ span: random.pick(spacesIn(text, passage)), words: '\n' }]),
  ),
  ofSentence('numbers updated', ({ text }, passage, random) => {
    const changes = replacedIn(text, around(text, passage, 300), /\d+/g, (digits) =>
      String(Number(digits.slice(0, 9)) + 1 + random.below(9)),
    );
    return changes.some(({ span }) => contains(passage, span)) ? spliced(text, passage, changes) : null;
  }),
  ofSentence('names expanded', ({ text }, passage) => {
    const changes = replacedIn(
      text,
      passage,
      /(?<=[a-z,] )\p{Lu}\p{Ll}{3,}/gu,
      (name) => `Dr. Alexandra ${name}-Weiss`,
    );
    return changes.length === 0 ? null : spliced(text, passage, changes);
  }),
  ofSentence('boilerplate before and after it', ({ text }, passage, random) =>
    spliced(text, passage, [
      { span: at(passage.start), words: `${random.pick(BOILERPLATE)} ` },
      { span: at(passage.end), words: ` ${random.pick(BOILERPLATE)}` },
    ]),
  ),
  ofSentence('boilerplate in the middle of it', ({ text }, passage, random) =>
    spliced(text, passage, [{ span: random.pick(spacesIn(text, passage)), words: ` ${random.pick(BOILERPLATE)} ` }]),
  ),
  ofSentence('long boilerplate in the middle of it', ({ text }, passage) => {
    const spaces = spacesIn(text, passage);
    const middle = spaces[spaces.length >> 1];
    return middle === undefined ? null : spliced(text, passage, [{ span: middle, words: ` ${LONG_BOILERPLATE} ` }]);
  }),
  ofSentence('a copy at the top of the page', ({ text }, passage) =>
    spliced(text, passage, [{ span: at(0), words: `${text.slice(passage.start, passage.end)}\n` }]),
  ),
  ofSentence('half a copy at the top, itself edited', ({ text }, passage, random) => {
    const words = text.slice(passage.start, passage.end);
    const spaces = spacesIn(text, passage);
    return spliced(text, passage, [
      { span: at(0), words: `${words.toUpperCase().slice(0, words.length >> 1)}\n` },
      { span: random.pick(spaces), words: ` ${fillerWords(2, random)} ` },
    ]);
  }),
  ofSentence('quotation marks and dashes of another country', ({ text }, passage) => {
    const foreign = (words: string): string =>
      words
        .replace(/["“]([^"“”]*)["”]/g, '«\u202f$1\u202f»')
        .replace(/['’]/g, '\u02bc')
        .replace(/ [-–—] /g, ' -- ')
        .replace(/\.\.\./g, '…')
        .replace(/ ([!?:;])/g, '\u00a0$1')
        .replace(/fi/g, 'ﬁ');
    const after = foreign(text.slice(passage.start, passage.end));
    return spliced(text, passage, [{ span: passage, words: after }]);
  }),
  ofSentence('twenty posts put before it, live', ({ text }, passage, random) => {
    const posts = Array.from(
      { length: 20 },
      (_, index) => `${10 + (index % 12)}:0${index % 10} ${fillerWords(12 + random.below(30), random)}.`,
    );
    return spliced(text, passage, [{ span: at(0), words: `${posts.join('\n')}\n` }]);
  }),
  ofSentence('a clause put into it', ({ text }, passage, random) =>
    spliced(text, passage, [{ span: random.pick(spacesIn(text, passage)), words: `, ${fillerWords(7, random)}, ` }]),
  ),
  ofSentence('its first 40 % cut', ({ text }, passage) => {
    const spaces = spacesIn(text, passage);
    const cut = spaces[Math.floor(spaces.length * 0.4)];
    return cut === undefined
      ? null
      : spliced(text, passage, [{ span: { start: passage.start, end: cut.end }, words: '' }]);
  }),
  ofSentence('one letter in thirty mistyped', ({ text }, passage, random) =>
    spliced(
      text,
      passage,
      replacedIn(text, around(text, passage, 200), /[a-z]/g, (letter) => letter).flatMap((change) =>
        random.below(30) === 0 ? [{ ...change, words: random.pick(['q', 'z', 'k', 'j']) }] : [],
      ),
    ),
  ),
  ofSentence('paragraph deleted', withoutParagraph),
  ofSentence('sentence deleted, its neighbours merged', ({ text }, { start, end }) => ({
    text: `${text.slice(0, Math.max(0, start - 2))}, and${text.slice(end)}`,
    truth: null,
  })),
  ofSentence('page cut before it', ({ text }, passage) => ({
    text: `${text.slice(0, passage.start)}\nSubscribe to go on reading.`,
    truth: null,
  })),
  ofWord('word deleted, its plural beside it', ({ text }, passage) => {
    const word = text.slice(passage.start, passage.end);
    const end = text.indexOf(' ', passage.end + 12);
    if (end < 0) return null;
    return spliced(text, passage, [
      { span: passage, words: '' },
      { span: at(end), words: ` (${word}s)` },
    ]);
  }),
  ofWord('word, its paragraph deleted', withoutParagraph),
  ofWord('word, a letter of it doubled', ({ text }, passage, random) => {
    const letter = passage.start + 1 + random.below(passage.end - passage.start - 1);
    return spliced(text, passage, [{ span: { start: letter, end: letter + 1 }, words: text.charAt(letter).repeat(2) }]);
  }),
  ofWord('word, boilerplate before its paragraph', ({ text, paragraphs }, passage, random) =>
    spliced(text, passage, [
      { span: at(paragraphOf(paragraphs, passage).start), words: `${random.pick(BOILERPLATE)}\n` },
    ]),
  ),
];

function ofSentence(name: string, apply: Edit['apply']): Edit {
  return { name, of: 'sentence', apply };
}

function ofWord(name: string, apply: Edit['apply']): Edit {
  return { name, of: 'word', apply };
}

/** The sentences of the passage's paragraph in another order; null where there are too few. */
function reordered({ text, paragraphs }: PageSample, passage: Span, random: Random): Edited | null {
  const paragraph = paragraphOf(paragraphs, passage);
  const sentences = sentencesIn(text, paragraph);
  const own = sentences.findIndex(({ start }) => start === passage.start);
  if (sentences.length < 3 || own < 0) return null;
  const shift = 1 + random.below(sentences.length - 1);
  const order = sentences.map((_, index) => (index + shift) % sentences.length);
  let words = '';
  let start = 0;
  for (const index of order) {
    if (index === own) start = paragraph.start + words.length;
    const sentence = sentences[index];
    words += `${text.slice(sentence?.start, sentence?.end)} `;
  }
  return {
    text: text.slice(0, paragraph.start) + words.trimEnd() + text.slice(paragraph.end),
    truth: { start, end: start + passage.end - passage.start },
  };
}

function withoutParagraph({ text, paragraphs }: PageSample, passage: Span): Edited {
  const { start, end } = paragraphOf(paragraphs, passage);
  return { text: text.slice(0, start) + text.slice(end + 1), truth: null };
}

function paragraphOf(paragraphs: readonly Span[], passage: Span): Span {
  return paragraphs.find((paragraph) => contains(paragraph, passage)) ?? passage;
}

function around(text: string, passage: Span, reach: number): Span {
  return { start: Math.max(0, passage.start - reach), end: Math.min(text.length, passage.end + reach) };
}

/** The spaces between the words of a passage. */
function spacesIn(text: string, passage: Span): Span[] {
  return replacedIn(text, passage, / /g, (space) => space).map(({ span }) => span);
}

function at(offset: number): Span {
  return { start: offset, end: offset };
}
