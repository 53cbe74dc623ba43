/**
 * Who a holder is: pronouns and surnames to the full name, "the minister" and "the report" to what they refer to. Works
 * through the relations in reading order, since what spoke before is what "it" and "the company" mean.
 */
import type { Sentence } from '../../text/sentences.ts';
import { contains, type Span, textOf } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { headOf } from '../attribution/can-hold.ts';
import { HONORIFICS } from '../lexicon/names.ts';
import type { SourceType } from '../types.ts';
import { joined, nameRuns } from './name-runs.ts';
import type { PeopleRegister } from './people.ts';
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
export function createSourceResolver(text: string, people: PeopleRegister): SourceResolver {
  const spoken: { readonly source: ResolvedSource; readonly noun: string }[] = [];
  return (head, sentence, whole) => {
    const tokens = sentence.tokens.filter(({ span }) => contains(head, span));
    const word = headOf(tokens, { from: 0, to: tokens.length });
    if (word === undefined || WRITER.has(word.lower)) return undefined;
    const source = resolve(tokens, word, head, whole);
    spoken.push({ source, noun: word.lower });
    return source;
  };

  function resolve(tokens: readonly Token[], word: Token, head: Span, whole: readonly Span[]): ResolvedSource {
    const pronoun = tokens.length === 1 ? PRONOUNS[word.lower] : undefined;
    if (pronoun === 'he' || pronoun === 'she') {
      const person = people.lastBefore(head.start, pronoun);
      const last = spoken.findLast(({ source }) => source.type === 'person')?.source;
      if (person !== undefined) return named(person.name);
      return last ?? { key: `unnamed ${word.lower}`, name: word.text, type: spoken.at(-1)?.source.type ?? 'unnamed' };
    }
    if (pronoun === 'they' || pronoun === 'it') {
      const fits = pronoun === 'they' ? ['unnamed', 'organisation'] : ['organisation', 'document'];
      const last = spoken.findLast(({ source }) => fits.includes(source.type));
      return last?.source ?? { key: word.lower, name: word.text, type: pronoun === 'it' ? 'organisation' : 'unnamed' };
    }
    const type = typeOfPhrase(tokens, (name) => people.named(name, head.start) !== undefined);
    if (type === 'person') return person(tokens, word, head, whole);
    const referred = type === 'unnamed' || tokens[0]?.lower === 'the' ? definite(tokens, word, head) : undefined;
    if (referred !== undefined) return referred;
    const name = asName(tokens, textOf(text, head));
    return { key: keyOf(name), name, type };
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

/** A determiner at a sentence's start is no part of a name: "The bank" is "the bank". */
function asName(tokens: readonly Token[], words: string): string {
  const [first] = tokens;
  const common =
    first?.pos === 'DET' ||
    (first !== undefined &&
      first.pos !== 'PROPN' &&
      !/\p{Lu}/u.test(first.text.slice(1)) &&
      !/^\p{Lu}/u.test(tokens[1]?.text ?? 'x'));
  return common ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(/[’']s?$/, '');
}
