/** "the foreign minister, [Teodor Vask]," and "the group, [Velt Watch]": a name that says who the noun is. */
import { DOCUMENT_NOUNS } from '../lexicon/source-nouns.ts';
import { ROLE_NOUNS } from '../lexicon/source-nouns-roles.ts';
import { joinSources } from './join-sources.ts';
import { membersOf } from './joint-source.ts';
import { bare, isNameWord, isPersonRun, isPluralNoun, joined, nameRunsBetween } from './name-runs.ts';
import { namedPerson, personOf } from './named-person.ts';
import { type ResolvedSource, sourceCalled } from './resolved-source.ts';
import type { SourceContext } from './source-context.ts';
import { phraseIn, type SourcePhrase } from './source-phrase.ts';
import { typeOfNoun } from './type-of-source.ts';

/** Words behind a comma in which a name is sought, where the source ends with the noun. */
const REACH = 9;

/** Whom an apposition names; nothing where there is none. */
export function namedInApposition(phrase: SourcePhrase, context: SourceContext): ResolvedSource | undefined {
  const { tokens, core, head, sentence } = phrase;
  const isRole = ROLE_NOUNS.has(bare(head)) || POSSESSIVES.has(tokens[core.from]?.lower ?? '');
  if (/^\p{Lu}/u.test(head.text) && !isRole) return undefined;
  const type = typeOfNoun(tokens.slice(core.from, core.to), head);
  const comma = commaBehind(phrase);
  if (DOCUMENT_NOUNS.has(head.lower) || comma === undefined) return undefined;
  const apposed = phraseIn(
    tokens,
    { from: comma + 1, to: Math.max(phrase.to, Math.min(tokens.length, comma + REACH)) },
    sentence,
  );
  if (apposed === undefined || apposed.core.from > comma + 1) return undefined;
  const phrases = isPluralNoun(head) ? membersOf(apposed) : [];
  const members = phrases.map((member) => namedPerson(member, context));
  const end = phrases.at(-1)?.core.to ?? apposed.to;
  if (members.length > 1 && members.every((member) => member !== undefined))
    return joinSources({ ...apposed, to: end }, members, context);
  const run = nameRunsBetween(tokens, apposed.core.from, apposed.core.to).at(-1);
  if (isPluralNoun(head) || run === undefined || run.to !== apposed.core.to) return undefined;
  const name = joined(tokens.slice(run.from, run.to));
  if (context.people.knows(name) || isPersonRun(tokens, run))
    return personOf({ ...phrase, core: { from: core.from, to: run.to } }, run, context);
  return type === 'organisation' && context.bodies.isBody(name) ? sourceCalled(name, 'organisation') : undefined;
}

const POSSESSIVES = new Set(['my', 'his', 'her', 'their', 'our', 'its']);

/** The token before an apposition: a comma, also behind what a preposition adds ("members from Bergen, ..."), or none. */
function commaBehind({ tokens, core }: SourcePhrase): number | undefined {
  // "the newspaper The Harbour"
  if (tokens[core.to]?.text === 'The' && isNameWord(tokens[core.to + 1])) return core.to - 1;
  for (let i = core.to; i < Math.min(tokens.length, core.to + 6); i += 1) {
    if (tokens[i]?.text === ',') return i;
    if (!/^(?:ADP|NOUN|PROPN|DET)$/.test(tokens[i]?.pos ?? '') || (i === core.to && tokens[i]?.pos !== 'ADP'))
      return undefined;
  }
  return undefined;
}
