/** What each rule marks, in a reader's words, with a sentence it marks: what docs/rules.md and the tests are made from. */
import type { AttributionRuleId } from './rule-ids.ts';

/** One rule in words. */
export interface RuleNote {
  readonly explain: string;
  /** Of our own making; the rule finds a relation in it. */
  readonly example: string;
}

/** Notes on every rule. */
export const ATTRIBUTION_RULE_NOTES = {
  'quotation-tag': {
    explain: 'A quotation with its speaker before, between or behind.',
    example: '“The quay is closed,” said Maria Ruiz.',
  },
  'according-to': {
    explain: 'A statement according to somebody.',
    example: 'The quay is closed, according to the harbour office.',
  },
  'as-put-it': {
    explain: 'A statement as somebody put, noted or argued it.',
    example: 'As Ruiz put it, the quay is a ruin.',
  },
  'relative-object': {
    explain: 'A thing and what somebody says of it in a relative clause.',
    example: 'It was one of a dozen causes that analysts identify.',
  },
  'said-that': {
    explain: 'What somebody said, warned or acknowledged, without quotation marks.',
    example: 'Ruiz warned that the quay would close.',
  },
  'said-tag': {
    explain: 'A statement with “somebody said” behind it or in its middle.',
    example: 'The quay would close in May, Ruiz said.',
  },
  'speaker-colon': {
    explain: 'A speaker’s name and a colon, as in an interview.',
    example: 'Maria Ruiz: “The quay is closed.”',
  },
  'passive-by': {
    explain: 'A statement described, confirmed or acknowledged by somebody.',
    example: 'The delay is widely acknowledged by regional officials.',
  },
  'described-as': {
    explain: 'What somebody says a thing is, or comes of.',
    example: 'Critics describe the plan for the quay as a gamble.',
  },
  'poll-answer': {
    explain: 'What a share of the people asked told a pollster.',
    example: 'Forty per cent told the Bergen Institute that they want the quay to stay.',
  },
  finding: {
    explain: 'What a report, a poll or an inquiry found.',
    example: 'The report found that the quay is unsafe.',
  },
  holding: {
    explain: 'What a named person or body believes, wants or fears.',
    example: 'Ruiz believes the plan will fail.',
  },
  'weak-holding': {
    explain: 'What people at large are said to believe or want; shown at the fullest density.',
    example: 'Voters want the quay to stay open.',
  },
  stance: {
    explain: 'Whom somebody accuses, what somebody calls for or condemns.',
    example: 'Ruiz called for a new vote on the quay.',
  },
  'weak-stance': {
    explain: 'A stance in words that may as well tell of an act.',
    example: 'Ruiz rejected the plan for the quay.',
  },
  'cue-noun': {
    explain: 'Somebody’s claim, warning or hope that something is so.',
    example: 'The town laughed at Ruiz’s claim that the quay is safe.',
  },
  'data-from': {
    explain: 'The figures of a document whose maker is named.',
    example: 'A poll by the bank puts the share at 40 percent.',
  },
  'participle-tail': {
    explain: 'A further statement of the same speaker: “adding that”.',
    example: 'Ruiz said the quay would close, adding that nobody would be paid.',
  },
  'quotation-in-clause': {
    explain: 'Quoted words woven into a sentence about their speaker.',
    example: 'Ruiz gave the plan “a very late and cold blessing.”',
  },
  'quotation-carried': {
    explain: 'A quotation whose speaker was named just before, or is named just behind.',
    example: '“The quay is closed,” Ruiz said. Then it rained. “We must all go home now.”',
  },
  'document-carried': {
    explain: 'Further figures of the poll or study just reported.',
    example: 'The poll found that 40 percent like the plan. Among women it was 52 percent.',
  },
} as const satisfies Record<AttributionRuleId, RuleNote>;
