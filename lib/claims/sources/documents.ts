/** The reports, polls and statements an article introduces, so that "the report" is "a report by Oxfam". */
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { isNewTurn } from '../../text/turn.ts';
import { phraseAfter, phraseBefore } from '../attribution/noun-phrase.ts';
import { DOCUMENT_NOUNS, SURVEY_NOUNS } from '../lexicon/source-nouns.ts';
import { countBefore } from './last-before.ts';
import { joined } from './name-runs.ts';

/** One place where a document is introduced with more than its bare noun. */
export interface DocumentMention {
  readonly name: string;
  readonly offset: number;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** All documents of an article. */
export interface DocumentRegister {
  /** The one introduced last before `offset` under a noun; nothing where its sentence holds two. */
  readonly last: (noun: string, offset: number) => DocumentMention | undefined;
  /** The poll or survey introduced last before `offset`. */
  readonly lastSurvey: (offset: number) => DocumentMention | undefined;
}

/** A document's name reaches this many tokens to either side of its noun. */
const REACH = 12;
const MAKERS = new Set(['by', 'from', 'of', 'in']);
/** Nouns whose plural is as good as another's singular. */
const MANY = new Set(['findings', 'minutes', 'data']);

/** Reads all sentences once, in turns. */
export function* registerDocuments(sentences: readonly Sentence[]): Generator<void, DocumentRegister> {
  const byNoun = new Map<string, DocumentMention[]>();
  const surveys: DocumentMention[] = [];
  for (const { tokens, index } of sentences) {
    if (isNewTurn(index)) yield;
    tokens.forEach((token, i) => {
      if (!DOCUMENT_NOUNS.has(token.lower) || (token.pos !== 'NOUN' && token.pos !== 'PROPN')) return;
      if (token.lemma !== token.lower && !MANY.has(token.lower)) return;
      const name = introduced(tokens, i);
      if (name === undefined) return;
      const mention = { name, offset: token.span.start, sentence: index };
      const list = byNoun.get(token.lower);
      if (list === undefined) byNoun.set(token.lower, [mention]);
      else list.push(mention);
      if (SURVEY_NOUNS.has(token.lower)) surveys.push(mention);
    });
  }
  return {
    last: (noun, offset) => lastOf(byNoun.get(noun) ?? [], offset),
    lastSurvey: (offset) => lastOf(surveys, offset),
  };
}

function lastOf(mentions: readonly DocumentMention[], offset: number): DocumentMention | undefined {
  const at = countBefore(mentions.length, (i) => (mentions[i]?.offset ?? 0) < offset) - 1;
  const [last, before] = [mentions[at], mentions[at - 1]];
  const isOneOfTwo = before !== undefined && before.sentence === last?.sentence && before.name !== last.name;
  return isOneOfTwo ? undefined : last;
}

/** "a report by Oxfam", "the Bergen survey"; nothing for "the report" and "reports". */
function introduced(tokens: readonly Token[], noun: number): string | undefined {
  const phrase = phraseBefore(tokens, noun + 1, Math.max(0, noun - REACH));
  if (phrase === undefined) return undefined;
  // Compounds: "a [report] card" is no report.
  if (tokens[noun + 1]?.pos === 'NOUN') return undefined;
  const maker = MAKERS.has(tokens[noun + 1]?.lower ?? '') ? phraseAfter(tokens, noun + 2, noun + 2 + REACH) : undefined;
  const words = tokens.slice(phrase.from, phrase.to);
  // "the findings of the report" are no report, "this report" says nothing new.
  if (words.some(({ pos }) => pos === 'ADP') || /^(?:this|that|these|those)$/.test(words[0]?.lower ?? ''))
    return undefined;
  const isBare = words.filter(({ pos }) => pos !== 'DET').length < 2;
  const named = maker !== undefined && tokens.slice(maker.from, maker.to).some(({ text }) => /^\p{Lu}/u.test(text));
  if (isBare && !named) return undefined;
  const name = joined(tokens.slice(phrase.from, named ? maker.to : phrase.to));
  return words[0]?.pos === 'DET' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
