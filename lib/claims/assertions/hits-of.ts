/** What the detectors hear in a sentence. */
import type { AssertionContext } from '../evidence.ts';
import type { AssertionKind } from '../types.ts';
import type { AssertionHit } from './detector.ts';
import type { HitsByKind } from './features.ts';
import type { OwnVoice } from './own-voice.ts';
import { ASSERTION_DETECTORS } from './registry.ts';

/** The hits of every detector that speaks. */
export function hitsOf(voice: OwnVoice, context: AssertionContext): HitsByKind {
  const hits = new Map<AssertionKind, readonly AssertionHit[]>();
  for (const { kind, detect } of Object.values(ASSERTION_DETECTORS)) {
    const found = detect(voice, context);
    if (found.length > 0) hits.set(kind, found);
  }
  return hits;
}
