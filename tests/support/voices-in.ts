/** Plain text as the detectors of assertions see it, for tests: quotations known, nothing attributed unless given. */
import { lastOf } from '../../cli/last-of.ts';
import { type OwnVoice, ownVoices } from '../../lib/claims/assertions/own-voice.ts';
import { ASSERTION_DETECTORS } from '../../lib/claims/assertions/registry.ts';
import type { AssertionContext } from '../../lib/claims/evidence.ts';
import type { AssertionKind } from '../../lib/claims/types.ts';
import { type Span, textOf } from '../../lib/text/span.ts';
import { evidenceOf } from './attributions-in.ts';

/** The evidence of a text. `attributed` are words that somebody in it answers for. */
export function assertionContextOf(text: string, ...attributed: string[]): AssertionContext {
  const contents = attributed.map((words): Span => {
    const start = text.indexOf(words);
    if (start === -1) throw new RangeError(`"${words}" does not stand in the text`);
    return { start, end: start + words.length };
  });
  return { ...evidenceOf(text), contents, tags: [] };
}

/** Every sentence of a text with its own voice. */
export function voicesIn(text: string, ...attributed: string[]): { voices: OwnVoice[]; context: AssertionContext } {
  const context = assertionContextOf(text, ...attributed);
  return { voices: lastOf(ownVoices(context.sentences, context)), context };
}

/** The words of every hit of a detector in a text. */
export function hitsIn(kind: AssertionKind, text: string): string[] {
  const { voices, context } = voicesIn(text);
  return voices.flatMap((voice) =>
    ASSERTION_DETECTORS[kind]
      .detect(voice, context)
      .flatMap(({ trigger }) => trigger.map((span) => textOf(text, span))),
  );
}
