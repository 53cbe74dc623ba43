/** What each rule marks, in a reader's words, with a sentence it marks: what docs/rules.md and the tests are made from. */
import type { AttributionRuleId } from './rule-ids.ts';

/** One rule in words. */
export interface RuleNote {
  readonly explain: string;
  /** Of our own making; the rule finds a relation in it. */
  readonly example: string;
  /** Near misses, of our own making; the rule finds nothing in them. */
  readonly silentOn: readonly string[];
}

/** Notes on every rule. */
export const ATTRIBUTION_RULE_NOTES = {
  'quotation-tag': {
    explain: 'A quotation with its speaker before, between or behind.',
    example: '“The quay is closed,” said Maria Ruiz.',
    silentOn: ['The “quay” is a heap of stones.', '“Quay closed” stood on the door in red.'],
  },
  'according-to': {
    explain: 'A statement according to somebody.',
    example: 'The quay is closed, according to the harbour office.',
    silentOn: ['The pilots are paid according to the rules.'],
  },
  'poll-answer': {
    explain: 'What a share of the people asked told a pollster.',
    example: 'Forty per cent told the Bergen Institute that they want the quay to stay.',
    silentOn: ['Half of them told friends that they want the quay to stay.'],
  },
  'as-put-it': {
    explain: 'A statement as somebody put, noted or argued it.',
    example: 'As Ruiz put it, the quay is a ruin.',
    silentOn: ['As Ruiz left the quay, it rained.'],
  },
  'relative-object': {
    explain: 'A thing and what somebody says of it in a relative clause.',
    example: 'It was one of a dozen causes that analysts identify.',
    silentOn: ['It was one of a dozen causes that nobody wrote down.'],
  },
  'said-that': {
    explain: 'What somebody said, warned or acknowledged, without quotation marks.',
    example: 'Ruiz warned that the quay would close.',
    silentOn: ['Ruiz said nothing at the quay.', 'Ruiz spoke of the quay for an hour.'],
  },
  'said-tag': {
    explain: 'A statement with “somebody said” behind it or in its middle.',
    example: 'The quay would close in May, Ruiz said.',
    silentOn: ['The quay would close in May, a month too late.'],
  },
  'speaker-colon': {
    explain: 'A speaker’s name and a colon, as in an interview.',
    example: 'Maria Ruiz: “The quay is closed.”',
    silentOn: ['Remember: the quay is closed.'],
  },
  'passive-by': {
    explain: 'A statement described, confirmed or acknowledged by somebody.',
    example: 'The delay is widely acknowledged by regional officials.',
    silentOn: ['The quay was built by regional officials.', 'The delay is widely acknowledged.'],
  },
  'described-as': {
    explain: 'What somebody says a thing is, or comes of.',
    example: 'Critics describe the plan for the quay as a gamble.',
    silentOn: ['Critics saw the mayor as she left the quay.'],
  },
  finding: {
    explain: 'What a report, a poll or an inquiry found.',
    example: 'The report found that the quay is unsafe.',
    silentOn: ['Police found a body near the quay.', 'Studies show that walking helps.'],
  },
  holding: {
    explain: 'What a named person or body believes, wants or fears.',
    example: 'Ruiz believes the plan will fail.',
    silentOn: ['The quay believes nobody.'],
  },
  'weak-holding': {
    explain: 'What people at large are said to believe or want; shown at the fullest density.',
    example: 'Voters want the quay to stay open.',
    silentOn: ['The plan wants a second look.'],
  },
  stance: {
    explain: 'Whom somebody accuses, what somebody calls for or condemns.',
    example: 'Ruiz called for a new vote on the quay.',
    silentOn: ['Ruiz called a taxi to the quay.'],
  },
  'weak-stance': {
    explain: 'A stance in words that may as well tell of an act.',
    example: 'Ruiz rejected the plan for the quay.',
    silentOn: ['The plan threatens the quay.'],
  },
  'cue-noun': {
    explain: 'Somebody’s claim, warning or hope that something is so.',
    example: 'The town laughed at Ruiz’s claim that the quay is safe.',
    silentOn: ['The claim was read out at the quay.'],
  },
  'data-from': {
    explain: 'The figures of a document whose maker is named.',
    example: 'A poll by the bank puts the share at 40 percent.',
    silentOn: ['A poll by the bank starts in May.', 'A poll puts the share at 40 percent.'],
  },
  'participle-tail': {
    explain: 'A further statement of the same speaker: “adding that”.',
    example: 'Ruiz said the quay would close, adding that nobody would be paid.',
    silentOn: ['Ruiz crossed the quay, pushing her bicycle.'],
  },
  'quotation-in-clause': {
    explain: 'Quoted words woven into a sentence about their speaker.',
    example: 'Ruiz gave the plan “a very late and cold blessing.”',
    silentOn: ['Ruiz gave the “plan” a late blessing.'],
  },
  'quotation-carried': {
    explain: 'A quotation whose speaker was named just before, or is named just behind.',
    example: '“The quay is closed,” Ruiz said. Then it rained. “We must all go home now.”',
    silentOn: ['Ruiz said the quay was closed. The word “quay” is French.'],
  },
  'document-carried': {
    explain: 'Further figures of the poll or study just reported.',
    example: 'The poll found that 40 percent like the plan. Among women it was 52 percent.',
    silentOn: ['The poll found that 40 percent like the plan. Then it rained.'],
  },
} as const satisfies Record<AttributionRuleId, RuleNote>;
