/** Everything the scorer needs to know of each sentence of an article: the one reading that analysis and fitting share. */
import type { Sentence } from '../../text/sentences.ts';
import type { AssertionContext } from '../evidence.ts';
import type { AssertionKind } from '../types.ts';
import type { AssertionHit } from './detector.ts';
import { articleFeatures, featuresOf, type HitsByKind, isAttributed } from './features.ts';
import { GATES } from './gates/registry.ts';
import { hitsOf } from './hits-of.ts';
import { type OwnVoice, ownVoices } from './own-voice.ts';

/** A sentence with what detectors and gates say of it. */
export interface ReadSentence {
  readonly voice: OwnVoice;
  /** Whether attributed claims cover so much of it that it counts as theirs. */
  readonly attributed: boolean;
  /** Whether a gate forbids any mark. Then `hits` and `features` are empty. */
  readonly silent: boolean;
  readonly hits: HitsByKind;
  readonly features: readonly string[];
}

/** At least this share of a sentence must be the writer's own, or it is somebody's quotation with a few words around it. */
const OWN_SHARE = 0.5;

/** Reads every sentence; the answer is parallel to `sentences`. Yields once a block. */
export function* readSentences(
  sentences: readonly Sentence[],
  context: AssertionContext,
): Generator<void, ReadSentence[]> {
  const article = articleFeatures(yield* ownVoices(sentences, context), context);
  const read: ReadSentence[] = [];
  let block = -1;
  for (const voice of article.voices) {
    if (voice.sentence.block !== block) yield;
    block = voice.sentence.block;
    const attributed = isAttributed(voice);
    const silent =
      (!attributed && voice.share < OWN_SHARE) ||
      GATES.some((gate) => gate.effect === 'never' && gate.holds(voice, context));
    const hits = silent ? new Map<AssertionKind, readonly AssertionHit[]>() : hitsOf(voice, context);
    read.push({ voice, attributed, silent, hits, features: silent ? [] : featuresOf(voice, hits, article) });
  }
  return read;
}
