/**
 * What the detectors of both rooms (attribution, assertions) are given, and what they give back before findings are
 * numbered. All spans point into `article.text`.
 */
import type { ArticleMetadata, ArticleText } from '../text/article-text.ts';
import type { Quotation } from '../text/quotations.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { SentenceReading } from './tagger/read-stretch.ts';
import type { Genre, UnsourcedAssertion } from './types.ts';

/** The article as every detector sees it. */
export interface ArticleEvidence {
  readonly article: ArticleText;
  readonly metadata: ArticleMetadata;
  readonly genre: Genre;
  /** All sentences, in reading order; `sentences[i].index === i`. */
  readonly sentences: readonly Sentence[];
  /** All quotations, in reading order; scare quotes are told apart by `speech`. */
  readonly quotations: readonly Quotation[];
}

/** What the detectors of assertions see beside the sentences: what already has a holder. */
export interface AssertionContext extends ArticleEvidence {
  /** What attributed claims say, at or above the `decide` cut-off: an assertion never overlaps these. */
  readonly contents: readonly Span[];
  /** Sources and cues of these claims. */
  readonly tags: readonly Span[];
  /** Sources and cues of research that is not named ("studies show"); absent where nobody has looked. */
  readonly nameless?: readonly Span[];
  /** What a trained network says of each sentence, parallel to the sentences; absent where none has read. */
  readonly network?: readonly SentenceReading[] | undefined;
}

/** An assertion before it is numbered. */
export type FoundAssertion = Omit<UnsourcedAssertion, 'id'>;
