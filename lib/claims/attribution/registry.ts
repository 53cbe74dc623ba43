/** The rules of attribution in the order in which they are tried, and how far each is to be believed. */
import { accordingTo } from './according-to.ts';
import { asPutIt } from './as-put-it.ts';
import type { AttributionDetector } from './attribution.ts';
import { cueNoun } from './cue-noun.ts';
import { dataFrom } from './data-from.ts';
import { describedAs } from './described-as.ts';
import { finding } from './finding.ts';
import { holding } from './holding.ts';
import { participleTail } from './participle-tail.ts';
import { passiveBy } from './passive-by.ts';
import { pollAnswer } from './poll-answer.ts';
import { quotationInClause } from './quotation-in-clause.ts';
import { quotationTag } from './quotation-tag.ts';
import { relativeObject } from './relative-object.ts';
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
  'poll-answer': pollAnswer,
  'as-put-it': asPutIt,
  'said-that': saidThat,
  'said-tag': saidTag,
  'relative-object': relativeObject,
  'speaker-colon': speakerColon,
  'passive-by': passiveBy,
  'described-as': describedAs,
  finding,
  holding,
  stance,
  'cue-noun': cueNoun,
  'data-from': dataFrom,
  'participle-tail': participleTail,
  'quotation-in-clause': quotationInClause,
} satisfies Record<Exclude<AttributionRuleId, NoDetectorOfItsOwn>, AttributionDetector>;

/** The carried ones are found by carry-over; the weak rules by their stronger namesakes. */
type NoDetectorOfItsOwn = 'quotation-carried' | 'document-carried' | 'weak-stance' | 'weak-holding';

/** In the order in which they are tried. */
export const ATTRIBUTION_DETECTORS: readonly AttributionDetector[] = Object.values(DETECTORS);
