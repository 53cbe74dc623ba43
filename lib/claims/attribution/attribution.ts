/** What a detector of attribution gives, and what it is given. Token ranges are half-open indices into a sentence. */
import type { ArticleText } from '../../text/article-text.ts';
import type { Quotation } from '../../text/quotations.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { AttributionRuleId } from './rule-ids.ts';

/** A half-open range of token indices. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase that can hold a claim. `whole` includes an apposition ("Ruiz, the mayor,"). */
export interface Holder {
  readonly core: TokenRange;
  readonly whole: TokenRange;
}

/** A reporting verb with its holder: the skeleton on which most rules hang. */
export interface Frame {
  readonly verb: number;
  readonly lemma: string;
  /** The verb with its auxiliaries and adverbs. */
  readonly cue: TokenRange;
  readonly holder: Holder;
  /** Whether the holder stands before the verb ("Ruiz said") or after it ("said Ruiz"). */
  readonly holderFirst: boolean;
}

/** One sentence as the detectors see it. */
export interface SentenceView {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** For each token, whether it stands inside a quotation that reads as speech. */
  readonly quoted: readonly boolean[];
  /** For each token, whether it stands in a link: what is linked can be looked up. */
  readonly linked: readonly boolean[];
  /** Quotations that touch this sentence or stand beside it in its block. */
  readonly quotations: readonly Quotation[];
  readonly frames: readonly Frame[];
}

/** What a sentence stands in. */
export interface AttributionContext {
  readonly article: ArticleText;
}

/** What the trained network says of a relation and of the sentence that holds most of its content. All are probabilities. */
export interface NetworkOpinion {
  /** That the cue word attributes anything; 0 where only a rule sees a cue. */
  readonly cue: number;
  /** Of the tokens taken for source and content, on average; 0 where there are none. */
  readonly source: number;
  readonly content: number;
  /** That a careful reader finds the sentence attributed, and unsourced. */
  readonly attributed: number;
  readonly unsourced: number;
}

/** One relation before its source is resolved. */
export interface Attribution {
  readonly rule: AttributionRuleId | 'tagger';
  /** Absent where there is no trained network. */
  readonly opinion?: NetworkOpinion;
  /** Index of the sentence that holds the cue, or the content where there is no cue. */
  readonly sentence: number;
  /** The words that name the holder; empty only in carried-over relations before they are resolved. */
  readonly source: readonly Span[];
  /** The noun phrase itself, without apposition: what is typed and resolved. */
  readonly head: Span;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** One phenomenon. Gives no relation where it does not apply; never throws on odd prose. */
export interface AttributionDetector {
  readonly id: AttributionRuleId;
  readonly detect: (view: SentenceView, context: AttributionContext) => readonly Attribution[];
}

/** The span of a token range; the range must not be empty. */
export function spanOf(tokens: readonly Token[], range: TokenRange): Span {
  const first = tokens[range.from];
  const last = tokens[range.to - 1];
  if (first === undefined || last === undefined) throw new RangeError(`no tokens at ${range.from}..${range.to}`);
  return { start: first.span.start, end: last.span.end };
}
