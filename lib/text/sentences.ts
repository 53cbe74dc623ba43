/**
 * Sentences of an article, block by block. wink-nlp finds the ends; the named corrections below put together what it
 * splits too early. A block's end always ends a sentence.
 */
import type { ArticleText } from './article-text.ts';
import type { Span } from './span.ts';
import type { Token, Tokenizer } from './tokens.ts';

/** One sentence. `index` counts through the article, `block` is the index into its blocks. */
export interface Sentence {
  readonly index: number;
  readonly block: number;
  readonly span: Span;
  /** Never empty. */
  readonly tokens: readonly Token[];
}

/** Splits one block into sentences; `firstIndex` is the index of its first. */
export function sentencesOfBlock(
  article: ArticleText,
  block: number,
  firstIndex: number,
  tokenize: Tokenizer,
): Sentence[] {
  const stretch = article.blocks[block]?.span;
  if (stretch === undefined) throw new RangeError(`the article has no block ${block}`);
  const { tokens, sentenceStarts } = tokenize(article.text, stretch);
  const kept: (readonly Token[])[] = [];
  sentenceStarts.forEach((start, i) => {
    const next = tokens.slice(start, sentenceStarts[i + 1] ?? tokens.length);
    const last = kept.at(-1);
    if (last !== undefined && last.length < LONGEST && CORRECTIONS.some((goesOn) => goesOn(last, next)))
      kept[kept.length - 1] = [...last, ...next];
    else kept.push(next);
  });
  return kept.flatMap(inPieces).flatMap((words, i) => {
    const [first, last] = [words.at(0), words.at(-1)];
    if (first === undefined || last === undefined) return [];
    return { index: firstIndex + i, block, span: { start: first.span.start, end: last.span.end }, tokens: words };
  });
}

/**
 * Tokens of the longest sentence. None of 45,000 in labelled news comes near; what does is a table, a list of names or a
 * text without full stops, and whoever looks from each word to the sentence's end would never be done with it.
 */
const LONGEST = 300;

function inPieces(words: readonly Token[]): (readonly Token[])[] {
  const pieces: (readonly Token[])[] = [];
  for (let from = 0; from < words.length; from += LONGEST) pieces.push(words.slice(from, from + LONGEST));
  return pieces;
}

/** Whether the second stretch goes on with the sentence that the first seemed to end. */
type Correction = (before: readonly Token[], after: readonly Token[]) => boolean;

const CLOSING = new Set(['”', '"', '’', "'", '»', ')', ']', "''"]);
const ENDING = new Set(['.', '!', '?', '…', '...']);

/** Titles and short forms that a name or a number follows. */
const ABBREVIATIONS = new Set(
  'adm apr assn atty aug brig capt cmdr col cpl dec dept det dir feb fig fr gen gov hon jan jul jun lt maj mar messrs mt nov oct ph pres prof rep reps rev sec sen sens sept sgt spc st supt vs'.split(
    ' ',
  ),
);

/** `"Why?" she asked.` and `"It is late!" said Tom.`: the mark belongs to the quotation. */
const endsInsideQuotation: Correction = (before, after) => {
  const last = before.at(-1);
  return last !== undefined && CLOSING.has(last.text) && startsLower(after);
};

/** "Sen. Ruiz", "Sept. 4", "vs. Leeds": the full stop is the abbreviation's. */
const followsAbbreviation: Correction = (before, after) => {
  const [word, stop] = before.at(-1)?.text === '.' ? [before.at(-2), before.at(-1)] : [before.at(-1), undefined];
  if (word === undefined || (stop === undefined && !word.text.endsWith('.'))) return false;
  if (stop !== undefined && word.span.end !== stop.span.start) return false;
  return (
    ABBREVIATIONS.has(word.lower.replace(/\.$/, '')) &&
    /^[A-Z]/.test(word.text) &&
    /^[\p{Lu}\d]/u.test(after[0]?.text ?? '')
  );
};

/** "J. K. Rowan": a single capital before a capital word. */
const followsInitial: Correction = (before, after) => {
  const word = before.at(-1)?.text === '.' ? before.at(-2) : before.at(-1);
  return (
    word !== undefined && /^\p{Lu}\.?$/u.test(word.text) && word.text !== 'I' && /^\p{Lu}/u.test(after[0]?.text ?? '')
  );
};

/** "the U.S. is", "at 5 p.m. today", "so ... it goes": a small letter never starts a sentence. */
const goesOnInLowerCase: Correction = (before, after) => {
  const last = before.at(-1);
  if (last === undefined || !startsLower(after)) return false;
  return last.text.length > 1 ? /\p{L}\.$|…|\.\.\.$/u.test(last.text) : last.text === '…' || !ENDING.has(last.text);
};

const CORRECTIONS: readonly Correction[] = [
  endsInsideQuotation,
  followsAbbreviation,
  followsInitial,
  goesOnInLowerCase,
];

function startsLower(tokens: readonly Token[]): boolean {
  // "iPhone sales fell." may start a sentence: one small letter and then a capital.
  const word = tokens[0]?.text ?? '';
  return /^\p{Ll}/u.test(word) && !/^\p{Ll}\p{Lu}/u.test(word);
}
