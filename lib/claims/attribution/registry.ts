/** The rules of attribution in the order in which they are tried, and how far each is to be believed. */
import { accordingTo } from './according-to.ts';
import { asPutIt } from './as-put-it.ts';
import type { AttributionDetector } from './attribution.ts';
import { cueNoun } from './cue-noun.ts';
import { dataFrom } from './data-from.ts';
import { finding } from './finding.ts';
import { holding } from './holding.ts';
import { participleTail } from './participle-tail.ts';
import { passiveBy } from './passive-by.ts';
import { quotationInClause } from './quotation-in-clause.ts';
import { quotationTag } from './quotation-tag.ts';
import type { AttributionRuleId } from './rule-ids.ts';
import { saidTag } from './said-tag.ts';
import { saidThat } from './said-that.ts';
import { speakerColon } from './speaker-colon.ts';
import { stance } from './stance.ts';

/**
 * The detectors that look at one sentence, by id: a rule without a detector does not compile. `quotation-carried` looks
 * at what these leave over (carry-over.ts).
 */
const DETECTORS = {
  'quotation-tag': quotationTag,
  'according-to': accordingTo,
  'as-put-it': asPutIt,
  'said-that': saidThat,
  'said-tag': saidTag,
  'speaker-colon': speakerColon,
  'passive-by': passiveBy,
  finding,
  holding,
  stance,
  'cue-noun': cueNoun,
  'data-from': dataFrom,
  'participle-tail': participleTail,
  'quotation-in-clause': quotationInClause,
} satisfies Record<Exclude<AttributionRuleId, 'quotation-carried'>, AttributionDetector>;

/** In the order in which they are tried. */
export const ATTRIBUTION_DETECTORS: readonly AttributionDetector[] = Object.values(DETECTORS);

/**
 * How often a careful reader agrees with each rule: the share of its relations on the training part of the labelled
 * articles (news-gold) of which at least one sentence they cover is labelled attributed.
 */
export const RULE_CONFIDENCE = {
  'quotation-tag': 0.97,
  'according-to': 0.97,
  'as-put-it': 0.9,
  'said-that': 0.93,
  'said-tag': 0.97,
  'speaker-colon': 0.8,
  'passive-by': 0.8,
  finding: 0.9,
  holding: 0.8,
  stance: 0.8,
  'cue-noun': 0.8,
  'data-from': 0.85,
  'participle-tail': 0.85,
  'quotation-in-clause': 0.7,
  'quotation-carried': 0.9,
} as const satisfies Record<AttributionRuleId, number>;
