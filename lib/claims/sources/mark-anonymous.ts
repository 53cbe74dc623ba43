/**
 * Finds out whom the words of anonymity are said of: the source in whose words they stand, else the one before them in the
 * sentence, else whoever spoke under the sentence's first noun ("The officials spoke on condition of anonymity").
 */
import type { Sentence } from '../../text/sentences.ts';
import { contains, type Span, textOf } from '../../text/span.ts';
import { isNewTurn } from '../../text/turn.ts';
import { anonymityIn, anonymousWord } from './anonymity.ts';
import { countBefore } from './last-before.ts';
import type { ResolvedSource } from './resolved-source.ts';

/** A source where it speaks. */
export interface PlacedSource {
  readonly source: ResolvedSource;
  readonly spans: readonly Span[];
  /** Index of the sentence that holds its words. */
  readonly sentence: number;
}

/** Sentences back to which "the officials spoke …" reaches. */
const REACH = 4;

/** The words of anonymity of each source that has some, by its key. `isQuoted` tells what lies in speech. Works in turns. */
export function* anonymousSources(
  placed: readonly PlacedSource[],
  sentences: readonly Sentence[],
  text: string,
  isQuoted: (offset: number) => boolean,
): Generator<void, ReadonlyMap<string, string>> {
  const marks = new Map<string, string>();
  const mark = (found: PlacedSource | undefined, words: string): void => {
    if (found !== undefined && !marks.has(found.source.key)) marks.set(found.source.key, words);
  };
  const inOrder = [...placed].sort((a, b) => a.sentence - b.sentence);
  for (const one of inOrder) {
    const word = one.source.type === 'person' ? undefined : anonymousWord(one.source.name);
    if (word !== undefined) mark(one, word);
  }
  for (const sentence of sentences) {
    if (isNewTurn(sentence.index)) yield;
    for (const span of anonymityIn(textOf(text, sentence.span), sentence.span.start)) {
      if (isQuoted(span.start)) continue;
      const end = countBefore(inOrder.length, (i) => (inOrder[i]?.sentence ?? 0) <= sentence.index);
      const start = countBefore(inOrder.length, (i) => (inOrder[i]?.sentence ?? 0) < sentence.index - REACH);
      mark(whoIsMeant(inOrder.slice(start, end), sentence, span), textOf(text, span).replace(/\s+/g, ' '));
    }
  }
  return marks;
}

function whoIsMeant(lately: readonly PlacedSource[], sentence: Sentence, span: Span): PlacedSource | undefined {
  const here = lately.filter((one) => one.sentence === sentence.index);
  const own = here.find(({ spans }) => spans.some((words) => contains(words, span)));
  if (own !== undefined) return own;
  const nameless = (one: PlacedSource) => one.source.type === 'unnamed' || one.source.type === 'organisation';
  const near = here.filter(nameless);
  const before = near.findLast(({ spans }) => spans.some(({ start }) => start < span.start));
  if (before !== undefined) return before;
  const words = sentence.tokens.slice(0, SUBJECT_WORDS).filter((token) => token.span.start < span.start);
  if (/^(?:he|she|they|both|all|neither|none)$/.test(words[0]?.lower ?? '')) return lately.findLast(nameless);
  const subject = words.map(({ lower }) => lower);
  const spoken = lately.findLast(
    (one) =>
      nameless(one) &&
      subject.includes(
        one.source.name
          .toLowerCase()
          .split(/[\s’']+/)
          .at(-1) ?? '',
      ),
  );
  return spoken ?? near[0];
}

/** Within so many tokens the subject of a sentence is told. */
const SUBJECT_WORDS = 8;
