/**
 * The one adapter over wink-nlp: words with their offsets, parts of speech and lemmas. The model is handed in, since the
 * extension loads it as data. wink folds odd white space and some cached spellings, so its tokens are walked along the
 * text itself: a token's words are always exactly what stands at its span.
 */
import winkNLP, { type ItemSentence, type Model, type PartOfSpeech } from 'wink-nlp';
import type { Span } from './span.ts';

/** A language model that wink-nlp understands: what `wink-eng-lite-web-model` exports. */
export type LanguageModel = Model;

/** wink's universal part of speech: "NOUN", "PROPN", "VERB", ... */
export type { PartOfSpeech };

/** One word or mark. `text` is exactly what stands at `span`. */
export interface Token {
  readonly span: Span;
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** The dictionary form in lower case: "said" -> "say". */
  readonly lemma: string;
}

/** What one reading of a stretch of text gives: its tokens, and for each sentence the index of its first token. */
export interface TokenizedText {
  readonly tokens: readonly Token[];
  readonly sentenceStarts: readonly number[];
}

/** Reads a stretch of `text`; offsets in the answer are into `text`. */
export type Tokenizer = (text: string, stretch: Span) => TokenizedText;

/** Makes a tokenizer from a language model. Costly (about 100 ms): make one and keep it. */
export function createTokenizer(model: LanguageModel): Tokenizer {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const { its } = nlp;
  return (text, stretch) => {
    const plain = plainForm(text.slice(stretch.start, stretch.end));
    const document = nlp.readDoc(plain);
    const words: string[] = document.tokens().out(its.value);
    // wink types every output as "or strings": a tag is one of its own.
    const tags = document.tokens().out(its.pos) as PartOfSpeech[];
    const lemmas = document.tokens().out(its.lemma as (index: number) => string);
    const tokens: Token[] = [];
    // Where wink's token i went: tokens that cannot be found in the text, or are white space, are left out.
    const placed: number[] = [];
    let at = 0;
    words.forEach((word, i) => {
      placed.push(tokens.length);
      if (word.trim() === '') return;
      const start = plain.indexOf(word, at);
      if (start === -1 || plain.slice(at, start).trim().length > LONGEST_GAP) return;
      at = start + word.length;
      tokens.push({
        span: { start: stretch.start + start, end: stretch.start + at },
        text: text.slice(stretch.start + start, stretch.start + at),
        lower: word.toLowerCase(),
        pos: tags[i] ?? 'X',
        lemma: lemmas[i] ?? word.toLowerCase(),
      });
    });
    const sentenceStarts: number[] = [];
    document.sentences().each((sentence: ItemSentence) => {
      const index = placed[Number(sentence.out(its.span)[0])] ?? tokens.length;
      if (index < tokens.length && sentenceStarts.at(-1) !== index) sentenceStarts.push(index);
    });
    return { tokens, sentenceStarts };
  };
}

/** A token with more than this between it and the one before is a word wink has rewritten, found by chance elsewhere. */
const LONGEST_GAP = 64;

/**
 * The text as wink reads it best, unit for unit: white space that it would drop or glue to a word is a plain space, and
 * an apostrophe within a word is a straight one (it parts "Ruiz's", but not "Ruiz’s"). Of a run of hundreds of marks
 * without a space only the start is read: it is no word, and wink would look from each of its letters to its end.
 */
function plainForm(text: string): string {
  return text
    .replace(/[\s\u200B-\u200D\u2060\uFEFF\u00AD]/g, ' ')
    .replace(/(?<=\p{L})’(?=\p{L})/gu, "'")
    .replace(OVERLONG, (run) => run.slice(0, LONGEST_RUN) + ' '.repeat(run.length - LONGEST_RUN));
}

const LONGEST_RUN = 300;
const OVERLONG = new RegExp(`[^ ]{${LONGEST_RUN + 1},}`, 'g');
