/** What a rule and what the network might say of a text, written down by hand in the text's own words. */
import { type Span, textOf } from '../../text/span.ts';
import type { SentenceReading } from '../tagger/read-stretch.ts';
import type { TaggedArticle } from '../tagger/tag-article.ts';
import type { TaggedRelation } from '../tagger/tagged-relations.ts';
import type { Attribution } from './attribution.ts';

/** A relation in words; a role in pieces has " … " between them, an empty one is "". */
export interface RelationWords {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

/** Where words stand in a text for the first time; throws where they do not. */
export function spansIn(text: string, words: string): Span[] {
  if (words === '') return [];
  return words.split(' … ').map((part) => {
    const start = text.indexOf(part);
    if (start === -1) throw new RangeError(`“${part}” does not stand in the text`);
    return { start, end: start + part.length };
  });
}

/** A relation as a rule finds it. */
export function ruled(
  text: string,
  { source, cue, content }: RelationWords,
  rule: Attribution['rule'] = 'said-that',
  sentence = 0,
): Attribution {
  const spans = { source: spansIn(text, source), cue: spansIn(text, cue), content: spansIn(text, content) };
  return { rule, sentence, ...spans, head: spans.source[0] ?? { start: 0, end: 0 } };
}

/** A relation as the network sees it, its cue word as likely as given. */
export function tagged(text: string, { source, cue, content }: RelationWords, probability: number): TaggedRelation {
  const spans = { source: spansIn(text, source), cue: spansIn(text, cue), content: spansIn(text, content) };
  return { cueToken: 0, ...spans, probability, sureness: { none: 0.9, source: 0.8, cue: 0.7, content: 0.6 } };
}

/** What the network says of an article whose sentences are attributed with these probabilities, else unsourced. */
export function taggedArticle(relations: readonly TaggedRelation[], attributed: readonly number[]): TaggedArticle {
  return {
    relations,
    sentences: attributed.map((one): SentenceReading => ({ roles: [one, 1 - one, 0], touched: one })),
  };
}

/** A relation in words again, for a test to read. */
export function inWords(text: string, { rule, source, cue, content }: Attribution): RelationWords & { rule: string } {
  const words = (spans: readonly Span[]) => spans.map((span) => textOf(text, span)).join(' … ');
  return { rule, source: words(source), cue: words(cue), content: words(content) };
}
