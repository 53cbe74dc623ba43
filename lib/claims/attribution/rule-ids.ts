/** The rules of attribution, by id: a literal union, so that a forgotten rule does not compile. */

/** In the order in which they are tried; of two rules for the same words the earlier one wins. */
export const ATTRIBUTION_RULES = [
  'quotation-tag',
  'according-to',
  'poll-answer',
  'as-put-it',
  'said-that',
  'said-tag',
  'relative-object',
  'speaker-colon',
  'passive-by',
  'described-as',
  'finding',
  'holding',
  'weak-holding',
  'stance',
  'weak-stance',
  'cue-noun',
  'data-from',
  'participle-tail',
  'quotation-in-clause',
  'quotation-carried',
  'document-carried',
] as const;

/** Names the rule that found a relation. */
export type AttributionRuleId = (typeof ATTRIBUTION_RULES)[number];
