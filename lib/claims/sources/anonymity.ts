/** Words by which a text says that a source does not want to be known: "who spoke on condition of anonymity". */
import type { Span } from '../../text/span.ts';

/** Where such words stand in a text that starts at `offset`; each is as short as says it. */
export function anonymityIn(words: string, offset: number): Span[] {
  if (!HINT.test(words)) return [];
  return [...words.matchAll(PHRASES)].map((match) => {
    const start = offset + match.index;
    return { start, end: start + match[0].length };
  });
}

/** "an anonymous official", where the word stands in the source itself. */
export function anonymousWord(words: string): string | undefined {
  return /\b(?:anonymous|unnamed|unidentified|nameless)\b/i.exec(words)?.[0];
}

/** Without any of these no phrase is there: most sentences are passed over at once. */
const HINT =
  /anonym|named|identif|authori[sz]|withheld|whose|real name|their name|his name|her name|permitted|allowed|cleared|nameless|quoted|face/i;

const WHO = '(?:he|she|they)';
const WHOSE = '(?:his|her|their)';
const NAME = '(?:(?:full|last|real|own)\\s+)?(?:names?|identit(?:y|ies)|faces?)';
const SPEAK = '(?:speak|talk|comment|discuss|brief|disclose|share)';
const OPENLY =
  '(?:\\s+(?:publicly|openly|on the record|to the (?:press|media)|(?:to|with) (?:reporters|journalists)))?';

/** Every repetition is bounded, so that no text makes the search slow. */
const PHRASES = new RegExp(
  [
    // "spoke to us on condition of anonymity", "on the condition that they not be named"
    `(?:(?:spoke|speaks|speaking|spoken|talked|talking|interviewed)\\s+(?:[\\w’'-]+\\s+){0,5})?(?:up)?(?:on|under)\\s+(?:the\\s+|a\\s+)?condition\\s+(?:of\\s+(?:\\w+\\s+)?anonymity|(?:that\\s+)?(?:${WHO}|${WHOSE}\\s+${NAME})\\s+(?:would\\s+|will\\s+)?not\\s+be\\s+\\w+)`,
    // "requested anonymity", "was granted anonymity"
    '(?:asked|asking|requested|requesting|demanded|insisted\\s+on|(?:was|were)\\s+(?:granted|given)|granted|given)\\s+(?:for\\s+)?(?:\\w+\\s+)?anonymity',
    // "asked not to be named", "declined to be identified", "did not want to give her name"
    `(?:asked|asking|requested|requesting|declined|declining|refused|refusing|wished|wishing|wished|wanted|wanting|preferred|preferring|(?:did|do|does)(?:\\s+not|n[’']t)\\s+(?:want|wish))\\s+(?:(?:[\\w’'-]+\\s+){0,6}?not\\s+)?to\\s+(?:be\\s+(?:publicly\\s+)?(?:named|identified|quoted(?:\\s+by\\s+name)?)|(?:remain|stay)\\s+(?:anonymous|unnamed|nameless)|(?:give|disclose|reveal|share|use|show|provide|publish)\\s+${WHOSE}\\s+${NAME})`,
    `(?:asked|requested|insisted)\\s+that\\s+(?:${WHO}|${WHOSE}\\s+${NAME})\\s+(?:not\\s+be\\s+\\w+|be\\s+withheld)`,
    // "wasn't authorised to speak publicly"
    `(?:(?:(?:was|were|is|are)\\s+)?not|(?:was|were|is|are)n[’']t)\\s+(?:\\w+\\s+)?(?:authori[sz]ed|permitted|allowed|cleared)\\s+to\\s+${SPEAK}${OPENLY}`,
    `whose\\s+${NAME}\\s+(?:has|have|is|are|was|were)\\s+(?:been\\s+)?(?:withheld|changed)|not\\s+${WHOSE}\\s+real\\s+names?|(?:spoke|speaking)\\s+anonymously`,
  ].join('|'),
  'gi',
);
