/**
 * What the network sees of an article: for every token its word and a few small numbers. The same file serves training
 * (through `training/export-tokens.ts`) and reading, so that both see the same.
 */
import type { ArticleText } from '../../text/article-text.ts';
import type { Quotation } from '../../text/quotations.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { PartOfSpeech, Token } from '../../text/tokens.ts';
import { quotePlaces } from './quote-places.ts';
import { shapeOf } from './word-shape.ts';

/** wink's parts of speech, in the order of their numbers; 0 is for any other. */
export const PARTS_OF_SPEECH: readonly PartOfSpeech[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
];

/** How many numbers endings are folded into. */
export const SUFFIX_BUCKETS = 2048;

/** All columns are parallel to `tokens`. */
export interface TokenFeatures {
  readonly tokens: readonly Token[];
  /** What is looked up in the vocabulary: lower case, straight apostrophes, every digit a 0. */
  readonly words: readonly string[];
  /** The last three letters, folded into `SUFFIX_BUCKETS` numbers. */
  readonly suffix: Uint16Array;
  /** 1 + the index into `PARTS_OF_SPEECH`. */
  readonly pos: Uint8Array;
  /** See `shapeOf`. */
  readonly shape: Uint8Array;
  /** See `quotePlaces`. */
  readonly quote: Uint8Array;
  /** Sum of 1 (opens a sentence), 2 (opens a block), 4 (in a heading), 8 (in a list item or block quote). */
  readonly place: Uint8Array;
  /** Index of the first token of each sentence; parallel to the sentences. */
  readonly sentenceStarts: readonly number[];
}

/** Reads the features of all tokens of an article; yields between the columns. */
export function* tokenFeatures(
  article: ArticleText,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): Generator<void, TokenFeatures> {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const sentenceStarts: number[] = [];
  const place = new Uint8Array(tokens.length);
  let at = 0;
  sentences.forEach((sentence, i) => {
    sentenceStarts.push(at);
    const block = placeOfBlock(article.blocks[sentence.block]?.type);
    place.fill(block, at, at + sentence.tokens.length);
    place[at] = block + 1 + (sentences[i - 1]?.block === sentence.block ? 0 : 2);
    at += sentence.tokens.length;
  });
  yield;
  const words = tokens.map((token) => vocabularyForm(token.lower));
  yield;
  const suffix = Uint16Array.from(words, suffixBucket);
  yield;
  const pos = Uint8Array.from(tokens, (token) => PARTS_OF_SPEECH.indexOf(token.pos) + 1);
  yield;
  const shape = Uint8Array.from(tokens, (token) => shapeOf(token.text));
  yield;
  return { tokens, words, suffix, pos, shape, quote: quotePlaces(tokens, quotations), place, sentenceStarts };
}

/** The form in which a word stands in the vocabulary. */
export function vocabularyForm(lower: string): string {
  return lower.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\d/g, '0');
}

/** FNV-1a over the last three units, folded. */
function suffixBucket(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = Math.max(0, word.length - 3); i < word.length; i += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0) % SUFFIX_BUCKETS;
}

function placeOfBlock(type: ArticleText['blocks'][number]['type'] | undefined): number {
  if (type === 'heading') return 4;
  return type === undefined || type === 'paragraph' ? 0 : 8;
}
