/**
 * Who a holder is: pronouns and surnames to the full name, "the minister" and "the report" to what they refer to. Works
 * through the relations in reading order, since what spoke before is what "it" and "the company" mean.
 */

import type { ArticleText } from '../../text/article-text.ts';
import type { Sentence } from '../../text/sentences.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { headOf } from '../attribution/can-hold.ts';
import { HONORIFICS } from '../lexicon/names.ts';
import { UNNAMED_PEOPLE } from '../lexicon/source-nouns.ts';
import type { SourceType } from '../types.ts';
import { joined, nameRuns } from './name-runs.ts';
import type { PeopleRegister } from './people.ts';
import { nameOf, personInApposition, placesIn } from './source-name.ts';
import { typeOfPhrase } from './type-of-source.ts';

/** Who answers for a relation. Two relations with the same `key` have the same source. */
export interface ResolvedSource {
  readonly key: string;
  readonly name: string;
  readonly type: SourceType;
  /** The words beside a name: "Omani foreign minister". */
  readonly description?: string;
}

/** Resolves one holder after the other, in reading order. */
export type SourceResolver = (head: Span, sentence: Sentence, whole: readonly Span[]) => ResolvedSource | undefined;

/** Makes a resolver for one article. It gives nothing for the writer ("I") and the reader ("you"). */
export function createSourceResolver({ text, links }: ArticleText, people: PeopleRegister): SourceResolver {
  const places = placesIn(text);
  const spoken: { readonly source: ResolvedSource; readonly noun: string; readonly at: number }[] = [];
  return (head, sentence, whole) => {
    const tokens = sentence.tokens.filter(({ span }) => contains(head, span));
    const word = headOf(tokens, { from: 0, to: tokens.length });
    if (word === undefined || WRITER.has(word.lower)) return undefined;
    const behind = sentence.tokens.filter(
      ({ span }) => span.start >= head.end && whole.some((all) => contains(all, span)),
    );
    const source = resolve(tokens, word, head, whole, behind);
    spoken.push({ source, noun: word.lower, at: head.start });
    return source;
  };

  function resolve(
    tokens: readonly Token[],
    word: Token,
    head: Span,
    whole: readonly Span[],
    behind: readonly Token[],
  ): ResolvedSource {
    const pronoun = tokens.length === 1 ? PRONOUNS[word.lower] : undefined;
    if (pronoun === 'he' || pronoun === 'she') {
      const speaker = lastSpeaker(head.start, pronoun);
      if (speaker !== undefined) return speaker;
      const person = people.lastBefore(head.start, pronoun);
      const last = spoken.findLast(({ source }) => source.type === 'person')?.source;
      if (person !== undefined) return named(person.name);
      return last ?? { key: `unnamed ${word.lower}`, name: word.lower, type: spoken.at(-1)?.source.type ?? 'unnamed' };
    }
    if (pronoun === 'they' || pronoun === 'it') {
      const fits = pronoun === 'they' ? ['unnamed', 'organisation'] : ['organisation', 'document'];
      const last = spoken.findLast(({ source }) => fits.includes(source.type));
      return last?.source ?? { key: word.lower, name: word.lower, type: pronoun === 'it' ? 'organisation' : 'unnamed' };
    }
    const words = typeOfPhrase(tokens, (name) => people.named(name, head.start) !== undefined);
    const type = surely(words, tokens, word, head);
    if (type === 'person') return person(tokens, word, head, whole);
    const apposed = type === 'document' || /s$/.test(word.lower) ? undefined : personInApposition(behind);
    if (apposed !== undefined)
      return { ...named(apposed), description: joined(tokens.filter(({ pos }) => pos !== 'DET')) };
    const referred = type === 'unnamed' || tokens[0]?.lower === 'the' ? definite(tokens, word, head) : undefined;
    if (referred !== undefined) return referred;
    const name = nameOf(text, tokens, head, whole, type);
    return { key: keyOf(name), name, type: type === 'unnamed' && isOneOfThem(tokens, word, head) ? 'person' : type };
  }

  /** "the author", "the Texas senator": one person, definite, where the text has named somebody before. */
  function isOneOfThem(tokens: readonly Token[], word: Token, head: Span): boolean {
    const singular =
      word.pos === 'NOUN' && word.lemma === word.lower && UNNAMED_PEOPLE.has(word.lower) && word === tokens.at(-1);
    return singular && tokens[0]?.lower === 'the' && people.anyBefore(head.start);
  }

  function person(tokens: readonly Token[], word: Token, head: Span, whole: readonly Span[]): ResolvedSource {
    const at = tokens.indexOf(word);
    const run = nameRuns(tokens).findLast(({ from, to }) => from <= at && at < to) ?? { from: at, to: at + 1 };
    const words = tokens.slice(run.from, run.to);
    const known = people.named(joined(words), head.start) ?? people.named(word.text, head.start);
    const source = named(known?.name ?? joined(words));
    const description = describe(tokens.slice(0, run.from), head, whole);
    return description === '' ? source : { ...source, description };
  }

  /** Who spoke in the sentences just before, if it may be this "he" or "she": who goes on speaking is mostly the same. */
  function lastSpeaker(offset: number, gender: 'he' | 'she'): ResolvedSource | undefined {
    const last = spoken.at(-1);
    if (last?.source.type !== 'person' || offset - last.at > STILL_SPEAKING) return undefined;
    const known = people.named(last.source.name, offset);
    return known?.gender === undefined || known.gender === gender ? last.source : undefined;
  }

  /** A lone name that is a place speaks for its government; a linked thing can be read, whatever it is called. */
  function surely(type: SourceType, tokens: readonly Token[], word: Token, head: Span): SourceType {
    if (type === 'person' && tokens.length === 1 && isPlace(word, head)) return 'organisation';
    const thing = type === 'unnamed' && word.pos === 'NOUN' && !UNNAMED_PEOPLE.has(word.lower);
    return thing && links.some(({ span }) => overlaps(span, head)) ? 'document' : type;
  }

  function isPlace(word: Token, head: Span): boolean {
    return places.has(word.text) && people.named(word.text, head.start) === undefined;
  }

  /** "Omani foreign minister" before the name, or ", the foreign minister" behind it. */
  function describe(before: readonly Token[], head: Span, whole: readonly Span[]): string {
    const words = before.filter(({ lower }) => !HONORIFICS.has(lower.replace(/\.$/, '')) && lower !== 'the');
    if (words.length > 0) return joined(words);
    const behind = whole.find((span) => contains(span, head) && span.end > head.end + 2);
    return behind === undefined
      ? ''
      : text
          .slice(head.end, behind.end)
          .replace(/^[\s,]+(?:(?:a|an|the)\s)?/i, '')
          .replace(/[\s,]+$/, '');
  }

  /** "the minister", "the report": the last source described or named by the same noun. */
  function definite(tokens: readonly Token[], word: Token, head: Span): ResolvedSource | undefined {
    if (tokens.length > 2 || tokens[0]?.lower !== 'the') return undefined;
    const before = spoken.findLast(
      ({ source, noun }) => noun === word.lower || source.description?.toLowerCase().split(/\W+/).includes(word.lower),
    )?.source;
    if (before !== undefined) return before;
    const titled = people.titled(word.lower, head.start);
    return titled && named(titled.name);
  }
}

/** Units between two holders within which "he" is the one before: about three sentences. */
const STILL_SPEAKING = 400;
const WRITER = new Set(['i', 'we', 'you', 'my', 'our', 'your', 'me', 'us']);
const PRONOUNS: Readonly<Record<string, 'he' | 'she' | 'they' | 'it'>> = {
  he: 'he',
  his: 'he',
  him: 'he',
  she: 'she',
  her: 'she',
  they: 'they',
  their: 'they',
  them: 'they',
  it: 'it',
  its: 'it',
};

function named(name: string): ResolvedSource {
  return { key: keyOf(name), name, type: 'person' };
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(/[’']s?$/, '');
}
