/**
 * Who a source is: pronouns and surnames to the full name, "the minister" and "the report" to what they refer to. Works
 * through the relations in reading order, since what spoke before is what "it" and "the company" mean. Where two
 * candidates are equally good, the words stay as they stand.
 */
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { ArticleEvidence } from '../evidence.ts';
import { registerBodies } from './bodies.ts';
import { createDiscourse } from './discourse.ts';
import { registerDocuments } from './documents.ts';
import { readIntroductions } from './introductions.ts';
import { joinSources } from './join-sources.ts';
import { membersOf } from './joint-source.ts';
import { isPluralNoun } from './name-runs.ts';
import { namedPerson } from './named-person.ts';
import type { PeopleRegister } from './people.ts';
import { isWriter, kindOfPronoun } from './pronouns.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import type { ResolvedSource } from './resolved-source.ts';
import type { SourceContext } from './source-context.ts';
import type { LinkFinder } from './source-links.ts';
import { placesIn } from './source-name.ts';
import { readPhrase, type SourcePhrase } from './source-phrase.ts';
import { withinQuotations } from './within-quotations.ts';

/** Resolves one source after the other, in reading order. */
export type SourceResolver = (head: Span, sentence: Sentence, whole: readonly Span[]) => ResolvedSource | undefined;

/** Makes a resolver for one article, in turns. It gives nothing for the writer ("I") and the reader ("you"). */
export function* createSourceResolver(
  evidence: ArticleEvidence,
  people: PeopleRegister,
  findLinks: LinkFinder,
): Generator<void, SourceResolver> {
  const { article, sentences, quotations } = evidence;
  const context: SourceContext = {
    text: article.text,
    findLinks,
    people,
    bodies: yield* registerBodies(sentences, people),
    documents: yield* registerDocuments(sentences),
    isIntroduced: yield* readIntroductions(sentences),
    discourse: createDiscourse(),
    places: placesIn(article.text),
    isCommon: smallWords(sentences),
    isQuoted: withinQuotations(quotations),
  };
  return (head, sentence, whole) => {
    const phrase = bestPhrase(sentence, head, whole, context);
    if (phrase === undefined || isWriter(phrase)) return undefined;
    const source = resolve(phrase, context);
    // "he", of whom nobody knows who that is, is nobody's antecedent.
    if (kindOfPronoun(source.name) !== undefined) return source;
    context.discourse.remember({
      source,
      noun: phrase.head.lower,
      isPlural: isSeveral(phrase, source),
      offset: head.start,
      sentence: sentence.index,
    });
    return source;
  };
}

/** Of several stretches that name a source the one that names a person, else the first that can be read. */
function bestPhrase(
  sentence: Sentence,
  head: Span,
  whole: readonly Span[],
  context: SourceContext,
): SourcePhrase | undefined {
  const first = readPhrase(sentence, head, whole);
  if (whole.length < 2 && first !== undefined) return first;
  const others = whole.flatMap((span) => readPhrase(sentence, span, [span]) ?? []);
  const phrases = first === undefined ? others : [first, ...others];
  return phrases.find((phrase) => namedPerson(phrase, context) !== undefined) ?? phrases[0];
}

function resolve(phrase: SourcePhrase, context: SourceContext): ResolvedSource {
  const pronoun = resolvePronoun(phrase, context);
  if (pronoun !== undefined) return pronoun;
  const members = membersOf(phrase).map((member) => resolvePronoun(member, context) ?? resolvePhrase(member, context));
  return members.length > 1 ? joinSources(phrase, members, context) : resolvePhrase(phrase, context);
}

/** All words that stand in small letters somewhere. */
function smallWords(sentences: readonly Sentence[]): (word: string) => boolean {
  const words = new Set<string>();
  for (const { tokens } of sentences) for (const { text, lower } of tokens) if (text === lower) words.add(lower);
  return (word) => words.has(word);
}

/** "officials", "Smith and Jones"; a body is one, whatever its name ends in. */
function isSeveral({ head }: SourcePhrase, source: ResolvedSource): boolean {
  if (source.isJoint === true) return true;
  return (
    source.type !== 'organisation' &&
    (isPluralNoun(head) || /^(?:people|men|women|children|they|others|some|many|most|both)$/.test(head.lower))
  );
}
