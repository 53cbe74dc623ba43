/** Who can answer for a claim: names, pronouns, nouns that speak; and which word of a phrase decides it. */
import type { Token } from '../../text/tokens.ts';
import { FIRST_NAMES } from '../lexicon/names.ts';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, TIME_NOUNS, UNNAMED_PEOPLE } from '../lexicon/source-nouns.ts';
import type { TokenRange } from './attribution.ts';
import { isNominal } from './noun-phrase.ts';

/** Whether a phrase can answer for a claim: a name, a pronoun, or a noun that speaks. */
export function canHold(tokens: readonly Token[], range: TokenRange): boolean {
  const head = headOf(tokens, range);
  const time = head !== undefined && TIME_NOUNS.has(head.lower) && !endsName(tokens, head);
  if (head === undefined || time || head.lower === 'you') return DOCUMENT_NOUNS.has(head?.lower ?? '');
  if (head.pos === 'PRON' || head.pos === 'DET' || head.pos === 'ADJ' || head.pos === 'NUM')
    return SPEAKING_PRONOUNS.has(head.lower);
  if (/^\p{Lu}/u.test(head.text) && (head.pos === 'PROPN' || head.span.start !== tokens[0]?.span.start)) return true;
  return speaks(head);
}

/** "Fox News", "the Associated Press": a name, though its last word says when or where elsewhere. */
function endsName(tokens: readonly Token[], head: Token): boolean {
  const before = tokens[tokens.indexOf(head) - 1];
  const capitals = [before, head].every((token) => token !== undefined && /^\p{Lu}/u.test(token.text));
  return capitals && before?.pos !== 'DET' && before?.pos !== 'ADP' && OUTLETS.has(head.lower);
}

const OUTLETS = new Set(['news', 'press', 'post', 'radio', 'television', 'tv', 'morning', 'evening', 'today', 'court']);

/** Whether a phrase is led by a common noun that is no time: "company management", "a voice-over in the ad". */
export function isThing(tokens: readonly Token[], range: TokenRange): boolean {
  const head = headOf(tokens, range);
  return head !== undefined && isNominal(head) && !TIME_NOUNS.has(head.lower);
}

/** The word that carries a phrase: the last noun before a preposition or possessive's end. */
export function headOf(tokens: readonly Token[], range: TokenRange): Token | undefined {
  let head: Token | undefined;
  for (let i = range.from; i < range.to; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    // "dozens of reports", "half of voters": the number is not who speaks.
    if (QUANTITIES.has(token.lower) && tokens[i + 1]?.lower === 'of') {
      i += 1;
      continue;
    }
    if (token.pos === 'ADP' && head !== undefined) break;
    if (isNominal(token) || /^\p{Lu}/u.test(token.text)) head = token;
    else if (head === undefined && (token.pos === 'PRON' || SPEAKING_PRONOUNS.has(token.lower))) head = token;
  }
  return head ?? tokens[range.to - 1];
}

const QUANTITIES = new Set([
  'dozens',
  'dozen',
  'hundreds',
  'thousands',
  'scores',
  'half',
  'number',
  'majority',
  'handful',
  'series',
  'couple',
  'lots',
  'percent',
  'most',
  'many',
  'some',
  'one',
  'all',
  'both',
  'several',
  'few',
  'two',
  'three',
  'group',
  'third',
  'quarter',
]);
const SPEAKING_PRONOUNS = new Set([
  'his',
  'her',
  'their',
  'its',
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'who',
  'some',
  'many',
  'others',
  'most',
  'both',
  'few',
  'several',
  'everyone',
  'everybody',
  'someone',
  'nobody',
  'one',
  'another',
  'all',
  'those',
]);
/** Words in -er, -or and -ant that are things. */
const NOT_PEOPLE = new Set(
  'answer border career center color corner counter cover danger dinner door error factor favor fear finger flavor floor flower fever gender hammer hour hunger interior labor layer letter liquor manner matter mirror monitor motor murder never number offer order other paper plant power quarter restaurant river sector shower shoulder sister summer terror tower umber water weather winter wonder'.split(
    ' ',
  ),
);

function speaks(noun: Token): boolean {
  const forms = [noun.lower, noun.lemma];
  if (
    forms.some(
      (form) =>
        UNNAMED_PEOPLE.has(form) || ORGANISATION_NOUNS.has(form) || DOCUMENT_NOUNS.has(form) || FIRST_NAMES.has(form),
    )
  )
    return true;
  if (NOT_PEOPLE.has(noun.lemma)) return false;
  // "lobbyists", "bookseller", "Londoners": people by their ending.
  return /(?:ists?|ians?|ers?|ors?|men|women|woman|man|ants|ees)$/.test(noun.lower) && noun.lower.length > 5;
}
