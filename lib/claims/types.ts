/**
 * What Whence finds in an article. Types only: the vocabulary of the whole house.
 * All spans point into the text that was analysed (PageText in a browser, the given text on the command line).
 */
import type { Span } from '../text/span.ts';

/** Who could be looked up, and how. `unnamed` is everyone nobody could look up: "officials", "analysts". */
export type SourceType = 'person' | 'organisation' | 'document' | 'unnamed';

/** Whether the reported words stand in quotation marks: all, none, or some of them. */
export type QuoteKind = 'direct' | 'indirect' | 'mixed';

/** Why an assertion is flagged: what a careful reader would ask a source for. */
export type AssertionKind = 'statistic' | 'cause' | 'comparison' | 'prediction' | 'judgement' | 'vague' | 'general';

/** Every kind of assertion, in the order in which they are listed to a reader. */
export const ASSERTION_KINDS = [
  'statistic',
  'cause',
  'comparison',
  'prediction',
  'judgement',
  'vague',
  'general',
] as const satisfies readonly AssertionKind[];

/** What cut-offs are kept for: attributed claims, and each kind of assertion. */
export type FindingKind = 'attributed' | AssertionKind;

/** Stable within one reading: "a1", "u1", ... in reading order. */
export type FindingId = string;

/** Stable within one reading: "s1", "s2", ... in the order in which sources first speak. */
export type SourceId = string;

/** A page to which the words of a claim or its source are a link. */
export interface SourceLink {
  readonly href: string;
  /** Lower case, without `www.`. */
  readonly host: string;
}

/** The holder of one claim. */
export interface ClaimSource {
  readonly sourceId: SourceId;
  /** The words that name the holder, here or (carried over) earlier; pronouns included. */
  readonly spans: readonly Span[];
  /** Resolved as far as the text allows: pronouns and surnames to the full name. */
  readonly name: string;
  readonly type: SourceType;
  /** Where this claim can be looked up, as far as the page links to it. */
  readonly links?: readonly SourceLink[];
}

/** A claim that somebody answers for. */
export interface AttributedClaim {
  readonly id: FindingId;
  readonly kind: 'attributed';
  /** The hull of source, cue and content. */
  readonly span: Span;
  readonly source: ClaimSource;
  /** The words that attribute; empty where a quotation floats alone and its speaker carries over. */
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly quote: QuoteKind;
  /** Calibrated probability that a careful reader agrees, 0 to 1. */
  readonly confidence: number;
  /** The detector that found it, or `tagger`. */
  readonly rule: string;
  /** One sentence in plain words. */
  readonly reason: string;
}

/** An assertion that nobody in the text answers for. */
export interface UnsourcedAssertion {
  readonly id: FindingId;
  readonly kind: 'unsourced';
  readonly span: Span;
  readonly assertion: AssertionKind;
  /** The words that triggered it; never empty. */
  readonly trigger: readonly Span[];
  readonly confidence: number;
  readonly rule: string;
  readonly reason: string;
}

/** Everything Whence can mark. */
export type Finding = AttributedClaim | UnsourcedAssertion;

/** One source of the article, with all it is made to answer for. */
export interface SourceProfile {
  readonly sourceId: SourceId;
  readonly name: string;
  readonly type: SourceType;
  /** "foreign minister", where the text gives it. */
  readonly role?: string;
  /** "Oman", "the University of Bergen", where the text gives it. */
  readonly affiliation?: string;
  /** The words by which the text says that this source does not want to be known: "spoke on condition of anonymity". */
  readonly anonymous?: string;
  /** Pages to which the text links where it names this source or gives its claims. */
  readonly links?: readonly SourceLink[];
  /** Every way the text names this source, the longest first. */
  readonly aliases: readonly string[];
  readonly claims: readonly FindingId[];
}

/** What sort of piece this is: marks of judgement are thinned in opinion and review. */
export type Genre = 'news' | 'opinion' | 'review' | 'other';

/** Why there is no trained model to read with, where there should be one. */
export type ModelProblem = 'missing' | 'damaged';

/** The result of analysing one article. */
export interface Analysis {
  /** In reading order; empty where the language is not English. */
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceProfile[];
  /** BCP 47 of the text itself: "en", "de", ...; "und" where it cannot be told. */
  readonly language: string;
  readonly genre: Genre;
  /** From which confidence on findings are decided, and shown: who found them says what confidence means. */
  readonly thresholds: Thresholds;
  /** Set by whoever opened the model: the rules read alone, although they should not. */
  readonly modelProblem?: ModelProblem;
}

/** A raw attribution relation as PolNeAR counts them; the source may be empty. */
export interface Relation {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly confidence: number;
}

/** The two cut-offs of a kind: `decide` (best F1) and `show` (what the reader sees by default). */
export interface Cutoffs {
  readonly decide: number;
  readonly show: number;
}

/** Cut-offs for every kind of finding. */
export type Thresholds = { readonly [kind in FindingKind]: Cutoffs };
