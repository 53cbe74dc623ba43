/** Indirect speech with its clause after the cue: "Ruiz said (that) the plan would fail", "Ruiz warned: it is late". */
import { CLAUSE_ONLY, SAYING } from '../lexicon/reporting-verbs.ts';
import type { AttributionDetector, Frame, SentenceView, TokenRange } from './attribution.ts';
import { contentAfter, isClause, isFullClause, spanOfRange } from './clause.ts';
import { fromFrame } from './quotation-tag.ts';
import { isRelative } from './relative-object.ts';

/** Attributes the clause after a verb of speech to its subject. */
export const saidThat: AttributionDetector = {
  id: 'said-that',
  detect: (view) =>
    view.frames.flatMap((frame) => {
      if (!SAYING.has(frame.lemma) || isComparison(view, frame) || isRelative(view, frame)) return [];
      const after = contentAfter(view, frame);
      if (after === undefined) return [];
      const loose =
        after.joint === 'bare' &&
        (CLAUSE_ONLY.has(frame.lemma)
          ? !isFullClause(view.tokens, after.range)
          : !startsClause(view, after.range.from));
      if (loose || (after.joint !== 'colon' && !isClause(view.tokens, after.range) && !isSaid(frame, after.range)))
        return [];
      return [fromFrame(view, frame, 'said-that', spanOfRange(view.tokens, after.range))];
    }),
};

/** Behind "said" four words are a clause, even where its verb was not recognised. */
function isSaid(frame: Frame, range: TokenRange): boolean {
  return frame.lemma === 'say' && range.to - range.from > 3;
}

/** "as Ruiz said", "what she said": the words after the verb are not what was said. */
export function isComparison(view: SentenceView, frame: Frame): boolean {
  const led = view.tokens[Math.min(frame.holder.whole.from, frame.cue.from) - 1]?.lower ?? '';
  return ['as', 'than', 'what', 'like', 'whatever'].includes(led);
}

/** "said nothing", "said so". */
const NO_CONTENT = new Set(['nothing', 'little', 'so', 'goodbye', 'hello', 'much', 'more', 'otherwise']);

/** A clause does not begin with a full stop, a comma or a bare preposition ("said at the rally"). */
function startsClause(view: SentenceView, from: number): boolean {
  const token = view.tokens[from];
  if (token === undefined || token.pos === 'PUNCT') return token !== undefined && /^["“'‘]/.test(token.text);
  // "said much at the rally", but "said much of it was lost".
  if (NO_CONTENT.has(token.lower)) return /^(?:of|is|are|was|were|had|has)$/.test(view.tokens[from + 1]?.lower ?? '');
  return token.pos !== 'ADP' || view.tokens.slice(from, from + 12).some((later) => later.text === ',');
}
