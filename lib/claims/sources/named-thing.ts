/** A body, a people or a work whose capitalised name carries the words of a source. */
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, UNNAMED_PEOPLE } from '../lexicon/source-nouns.ts';
import { NOBODY } from '../lexicon/source-nouns-roles.ts';
import type { SourceType } from '../types.ts';
import { wholeName } from './bodies.ts';
import { isNameWord, joined, type NameRun, nameRunsBetween, singularOf } from './name-runs.ts';
import { type ResolvedSource, sourceCalled } from './resolved-source.ts';
import type { SourceContext } from './source-context.ts';
import { nameOf } from './source-name.ts';
import type { SourcePhrase } from './source-phrase.ts';
import { typeOfName } from './type-of-source.ts';

/** The type that the name in a phrase gives it; nothing where a common noun carries the phrase. */
export function typeByName(phrase: SourcePhrase, context: SourceContext): SourceType | undefined {
  const { tokens, head } = phrase;
  const { bodies, people, places } = context;
  const isName = isNameWord(head) || /^\p{Ll}+\p{Lu}/u.test(head.text);
  if (!isName || isOpeningNoun(phrase, context)) return undefined;
  if (isTitled(phrase)) return 'document';
  const run = runOf(phrase);
  if (run.to - run.from === 1 && places.has(head.text) && !people.knows(head.text)) return 'organisation';
  return typeOfName(tokens, run, { isPerson: people.knows, isBody: bodies.isBody });
}

/** A source of a type that its name gives, under the fullest name there is. */
export function namedThing(phrase: SourcePhrase, type: SourceType, { bodies, text }: SourceContext): ResolvedSource {
  const { tokens, core } = phrase;
  const run = runOf(phrase);
  const name = joined(tokens.slice(run.from, wholeName(tokens, run)));
  if (type === 'organisation') {
    const isShort = core.to - core.from <= run.to - run.from + 1;
    const fuller = isShort ? bodies.fuller(name) : undefined;
    if (fuller !== undefined) return sourceCalled(fuller, type);
    // "the insurance company [Velt Farm]"
    const noun = tokens[run.from - 1];
    if (noun?.pos === 'NOUN' && ORGANISATION_NOUNS.has(noun.lower)) return sourceCalled(name, type);
  }
  return sourceCalled(nameOf(text, phrase, type), type);
}

/** "Critics", "Polls": a common noun that is only large because it opens the sentence. */
export function isOpeningNoun({ tokens, core, head }: SourcePhrase, { isCommon }: SourceContext): boolean {
  const before = tokens[core.from - 1];
  const opens = tokens[core.from] === head && (before === undefined || /^[.:“"‘—]$/.test(before.text));
  if (!opens) return false;
  const known = [head.lower, singularOf(head)].some((form) => NOUNS.some((nouns) => nouns.has(form)));
  return head.pos === 'NOUN' || known || isCommon(head.lower);
}

const NOUNS = [DOCUMENT_NOUNS, ORGANISATION_NOUNS, UNNAMED_PEOPLE, NOBODY];

/** The run of capitalised words that holds the word which carries the phrase. */
function runOf({ tokens, core, head }: SourcePhrase): NameRun {
  const at = tokens.indexOf(head);
  const runs = nameRunsBetween(tokens, core.from, core.to);
  return runs.find(({ from, to }) => from <= at && at < to) ?? { from: at, to: at + 1 };
}

/** "a Letter of Concern", "the Cost of a Breach Report 2021": a work by its first or last word. */
function isTitled({ tokens, core }: SourcePhrase): boolean {
  const words = tokens.slice(core.from, core.to);
  if (!words.some(({ lower }) => lower === 'of')) return false;
  const isOne = /^(?:a|an)$/.test(words[0]?.lower ?? '') && DOCUMENT_NOUNS.has(words[1]?.lower ?? '');
  return isOne || /^(?:Report|Review|Survey|Study|Index|Guidelines)$/.test(words.findLast(isNameWord)?.text ?? '');
}
