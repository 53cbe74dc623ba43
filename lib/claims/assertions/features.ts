/**
 * What the scorer knows of a sentence, as a list of named yes-or-no features: which detectors spoke and how loudly,
 * which gates hold, its shape and place, and its words. Names and numbers are left out of the words, so that the weights
 * say how things are written and not whom they are about.
 */
import type { Token } from '../../text/tokens.ts';
import type { AssertionContext } from '../evidence.ts';
import type { AssertionKind } from '../types.ts';
import type { AssertionHit } from './detector.ts';
import { GATES } from './gates/registry.ts';
import type { OwnVoice } from './own-voice.ts';

/** Hits of each detector that spoke. */
export type HitsByKind = ReadonlyMap<AssertionKind, readonly AssertionHit[]>;

/** A sentence counts as attributed where claims cover at least this share of it. */
export const ATTRIBUTED_SHARE = 0.25;

const WRITER = new Set(['i', 'me', 'my', 'we', 'us', 'our']);
const READER = new Set(['you', 'your']);

/** What is the same for every sentence of an article. */
export interface ArticleFeatures {
  /** Parallel to the sentences. */
  readonly voices: readonly OwnVoice[];
  readonly context: AssertionContext;
  /** Features of the article as a whole. */
  readonly common: readonly string[];
}

/** Reads what all sentences of an article share. */
export function articleFeatures(voices: readonly OwnVoice[], context: AssertionContext): ArticleFeatures {
  const attributed = voices.filter(isAttributed).length / Math.max(1, voices.length);
  const words = voices.flatMap((voice) => voice.tokens);
  const per = (isOne: (token: Token) => boolean): number =>
    (100 * words.filter(isOne).length) / Math.max(1, words.length);
  const common = [
    `attributed-share ${bucket(attributed * 8, 4)}`,
    `sentences ${bucket(Math.log2(voices.length / 8), 4)}`,
    `writer-speaks ${bucket(
      per(({ lower }) => WRITER.has(lower)),
      4,
    )}`,
    `reader-spoken-to ${bucket(
      per(({ lower }) => READER.has(lower)),
      4,
    )}`,
  ];
  return { voices, context, common };
}

/** Whether attributed claims cover so much of a sentence that it counts as attributed. */
export function isAttributed(voice: OwnVoice): boolean {
  return voice.attributed >= ATTRIBUTED_SHARE;
}

/** All features of one sentence that hold, each once. */
export function featuresOf(voice: OwnVoice, hits: HitsByKind, article: ArticleFeatures): string[] {
  return [
    ...new Set([
      ...article.common,
      ...hitFeatures(hits),
      ...GATES.filter((gate) => gate.holds(voice, article.context)).map((gate) => `gate ${gate.id}`),
      ...shapeFeatures(voice.tokens),
      ...placeFeatures(voice, article.voices),
      ...voice.tokens.filter(isWord).map((token) => token.lemma),
    ]),
  ];
}

function hitFeatures(hits: HitsByKind): string[] {
  return [...hits].flatMap(([kind, found]) => [
    `${kind} ${Math.max(...found.map((hit) => hit.score))}`,
    `${kind} times ${bucket(found.length, 4)}`,
    ...found.map((hit) => `${kind}: ${hit.sign}`),
  ]);
}

function shapeFeatures(tokens: readonly Token[]): string[] {
  const verb = tokens.find((token) => token.pos === 'VERB' || token.pos === 'AUX');
  const names = tokens.filter((token) => token.pos === 'PROPN').length / Math.max(1, tokens.length);
  const mark = tokens.at(-1)?.text ?? '';
  return [
    `length ${bucket(Math.log2(tokens.length + 1) * 1.5, 8)}`,
    `names ${bucket(names * 6, 4)}`,
    `ends ${/^[.!:;…]$/.test(mark) ? mark : 'open'}`,
    `opens ${tokens[0] !== undefined && isWord(tokens[0]) ? tokens[0].lemma : (tokens[0]?.pos ?? 'none')}`,
    `opens-as ${tokens[0]?.pos ?? 'none'}`,
    ...(verb === undefined
      ? ['verb none']
      : [`verb ${formOf(verb)}`, `verb ${verb.pos} ${verb.lemma === 'be' ? verb.lower : formOf(verb)}`]),
  ];
}

function formOf(verb: Token): string {
  if (verb.lower === verb.lemma) return 'base';
  return /(s|ed|ing)$/.exec(verb.lower)?.[0] ?? 'irregular';
}

function placeFeatures({ sentence, share }: OwnVoice, voices: readonly OwnVoice[]): string[] {
  const [before, after] = [voices[sentence.index - 1], voices[sentence.index + 1]];
  const features = [`place ${bucket((5 * sentence.index) / voices.length, 4)}`];
  const first = before?.sentence.block !== sentence.block;
  const last = after?.sentence.block !== sentence.block;
  features.push(first ? (last ? 'paragraph alone' : 'paragraph first') : last ? 'paragraph last' : 'paragraph middle');
  if (before !== undefined && isAttributed(before)) features.push(first ? 'after-claim far' : 'after-claim near');
  if (after !== undefined && isAttributed(after)) features.push(last ? 'before-claim far' : 'before-claim near');
  if (share < 1) features.push('partly quoted');
  return features;
}

function isWord(token: Token): boolean {
  return token.pos !== 'PROPN' && /^[\p{L}’'-]+$/u.test(token.text);
}

/** A whole number from 0 to `most`. */
function bucket(value: number, most: number): number {
  return Math.max(0, Math.min(most, Math.floor(value)));
}
