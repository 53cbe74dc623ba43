/** Indirect speech with its tag behind or in the middle: "The plan is late, Ruiz said", "The plan, he said, is late". */

import type { Span } from '../../text/span.ts';
import { FINDING, HOLDING, SAYING } from '../lexicon/reporting-verbs.ts';
import type { AttributionDetector, Frame, SentenceView } from './attribution.ts';
import { contentBefore, HEARERS, isClause, spanOfRange, untilStop } from './clause.ts';
import { phraseAfter } from './noun-phrase.ts';
import { fromFrame } from './quotation-tag.ts';

/** A tag has little behind it: "in a statement on Monday". */
const LONGEST_TRAILER = 10;

/** Attributes the clause before (and around) a tag to the speaker in it. */
export const saidTag: AttributionDetector = {
  id: 'said-tag',
  detect: (view) =>
    view.frames.flatMap((frame) => {
      const verb =
        SAYING.has(frame.lemma) || FINDING.has(frame.lemma) || (HOLDING.has(frame.lemma) && TAGS.has(frame.lemma));
      const content = verb ? aroundTag(view, frame) : [];
      return content.length === 0 ? [] : [fromFrame(view, frame, 'said-tag', content)];
    }),
};

/** ", Ruiz said on Monday, after years of debate": behind a short trailer the sentence tells on when or why. */
function isAside({ tokens }: SentenceView, from: number): boolean {
  const comma = tokens.findIndex(({ text }, i) => i >= from && text === ',');
  if (comma === -1 || comma - from > LONGEST_TRAILER || isClause(tokens, { from, to: comma })) return false;
  return ASIDES.has(tokens[comma + 1]?.lower ?? '');
}

const ASIDES = new Set(['after', 'before', 'as', 'while', 'when', 'following', 'during', 'amid', 'in', 'on', 'at']);

/** "If so, ask": fewer words than this before a tag are no report. */
const SHORTEST_CLAUSE = 4;

const TAGS = new Set(['believe', 'think']);

function aroundTag(view: SentenceView, frame: Frame): Span[] {
  const { tokens } = view;
  const edge = Math.min(frame.holder.whole.from, frame.cue.from);
  if (!/^[,—–”"]$/.test(tokens[edge - 1]?.text ?? '')) return [];
  const after = afterHearer(view, frame, Math.max(frame.holder.whole.to, frame.cue.to));
  const rest = { from: after, to: tokens.length };
  const split = tokens[after]?.text === ',';
  const trails = (rest.to - rest.from <= LONGEST_TRAILER && !isClause(tokens, rest)) || isAside(view, after);
  const left = contentBefore(view, edge, clauseStart(view, frame));
  if (left === undefined || !(split || (trails && edge >= SHORTEST_CLAUSE))) return [];
  if (!split) return isClause(tokens, { from: 0, to: edge }) ? [left] : [];
  const right = untilStop(tokens, after + 1, tokens.length);
  if (right === undefined || !isClause(tokens, { from: 0, to: tokens.length })) return [left];
  // ", he said, adding that": the tail is a relation of its own.
  return isParticiple(view, after + 1) ? [left] : [left, ...spanOfRange(tokens, right)];
}

/** "Instead, Ruiz told the Courier, the plan", "the plan, she told me, is": the hearer belongs to the tag. */
function afterHearer({ tokens }: SentenceView, { lemma }: Frame, end: number): number {
  if (lemma === 'tell' && HEARERS.has(tokens[end]?.lower ?? '')) return end + 1;
  const hearer = lemma === 'tell' ? phraseAfter(tokens, end) : undefined;
  return hearer !== undefined && tokens[hearer.to]?.text === ',' ? hearer.to : end;
}

function isParticiple(view: SentenceView, index: number): boolean {
  return /ing$/.test(view.tokens[index]?.lower ?? '') || view.tokens[index]?.lower === 'who';
}

/** The left words begin after an earlier speaker's part: "Hale agreed; the plan was late, Ruiz said". */
function clauseStart(view: SentenceView, frame: Frame): number {
  const edge = view.tokens.findLastIndex((token, i) => i < frame.cue.from && token.text === ';');
  return edge + 1;
}
