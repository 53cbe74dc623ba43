/** What a pronoun refers to: a person by salience, "they" and "it" by what spoke before, "who" by the words before it. */
import type { Token } from '../../text/tokens.ts';
import { isNominal, phraseBefore } from '../attribution/noun-phrase.ts';
import type { SourceType } from '../types.ts';
import { lastPair } from './definite-thing.ts';
import type { Spoken } from './discourse.ts';
import { isNameWord } from './name-runs.ts';
import { kindOfPronoun, type PronounKind } from './pronouns.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import type { ResolvedSource } from './resolved-source.ts';
import { mostSalient } from './salience.ts';
import type { SourceContext } from './source-context.ts';
import { phraseIn, type SourcePhrase } from './source-phrase.ts';

/** Sentences back to which "they" and "it" reach. */
const REACH = 6;

/** Resolves a source that is one pronoun; nothing where it is not. */
export function resolvePronoun(phrase: SourcePhrase, context: SourceContext): ResolvedSource | undefined {
  const { tokens, core } = phrase;
  const word = tokens[core.from];
  const kind = core.to - core.from === 1 ? kindOfPronoun(word?.lower ?? '') : undefined;
  if (word === undefined || kind === undefined) return undefined;
  return referent(kind, word, phrase, context) ?? asItStands(kind, word, context);
}

/** Whom a pronoun means, as far as the text tells. */
export function referent(
  kind: PronounKind,
  word: Token,
  phrase: SourcePhrase,
  context: SourceContext,
): ResolvedSource | undefined {
  const { discourse } = context;
  const place = { offset: word.span.start, sentence: phrase.sentence.index };
  const lately = discourse.since(place.sentence - REACH).filter(({ offset }) => offset < place.offset);
  switch (kind) {
    case 'he':
    case 'she':
      return mostSalient(kind, place, context);
    case 'they':
      return lately.find(isMany)?.source;
    case 'it':
      return lately.find(({ source: { type } }) => type === 'organisation' || type === 'document')?.source;
    case 'both':
      return lastPair(discourse, place.sentence);
    case 'who':
      return antecedent(word, phrase, context);
  }
}

/** "they": several people, a body, or somebody of whom it is not told whether he or she. */
function isMany({ source: { type }, isPlural }: Spoken): boolean {
  return isPlural || type === 'organisation' || type === 'unnamed';
}

/** "[her campaign], who": the noun phrase before the relative. */
function antecedent(
  word: Token,
  { tokens, sentence }: SourcePhrase,
  context: SourceContext,
): ResolvedSource | undefined {
  const at = tokens.indexOf(word);
  // "its critics, some of them young, who": the nearest noun or name.
  const noun = tokens.slice(0, at).findLastIndex((token) => isNominal(token) || isNameWord(token));
  const range = noun === -1 ? undefined : phraseBefore(tokens, noun + 1);
  const before = range && phraseIn(tokens, range, sentence);
  if (before === undefined) return undefined;
  return resolvePronoun(before, context) ?? resolvePhrase(before, context);
}

/** A pronoun that means nobody we could tell. */
function asItStands(kind: PronounKind, word: Token, { people, discourse }: SourceContext): ResolvedSource {
  const person: SourceType =
    people.people.length > 0 ? 'person' : (discourse.last(() => true)?.source.type ?? 'unnamed');
  const type = kind === 'he' || kind === 'she' ? person : kind === 'it' ? 'organisation' : 'unnamed';
  return { key: word.lower, name: word.lower, type };
}
