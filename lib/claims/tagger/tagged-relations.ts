/** From tagged tokens to relations in the text: overlapping cue words settled, roles as spans. */
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { LABELS } from './decode-cues.ts';
import type { StretchReading, TaggedCue } from './read-stretch.ts';
import type { Stretch } from './stretches.ts';

/** A relation as the network sees it; the source may be empty, so may the content. */
export interface TaggedRelation {
  /** Index of the cue word among the article's tokens. */
  readonly cueToken: number;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** How likely the cue word attributes anything. */
  readonly probability: number;
  /** Mean probability of the tokens taken for source, cue, content. */
  readonly sureness: TaggedCue['sureness'];
}

const [, SOURCE, CUE, CONTENT] = LABELS.keys();

/** The relations of a stretch, in the order of their cue words. Two cue words of one cue are one relation. */
export function relationsOf({ cues }: StretchReading, stretch: Stretch, tokens: readonly Token[]): TaggedRelation[] {
  const kept: TaggedCue[] = [];
  for (const cue of [...cues].sort((a, b) => b.probability - a.probability)) {
    if (!kept.some((stronger) => stronger.path[cue.cue - stronger.first] === CUE)) kept.push(cue);
  }
  return kept
    .sort((a, b) => a.cue - b.cue)
    .map(({ cue, first, path, probability, sureness }) => {
      const labels = path.slice();
      // The cue word itself is never anything else, whatever the likeliest path says.
      labels[cue - first] = CUE as number;
      const at = stretch.from + first;
      return {
        cueToken: stretch.from + cue,
        // A comma beside a name is nobody.
        source: spansOf(labels, SOURCE as number, at, tokens).filter((span) => hasWord(span, tokens, at)),
        cue: spansOf(labels, CUE as number, at, tokens),
        content: spansOf(labels, CONTENT as number, at, tokens),
        probability,
        sureness,
      };
    });
}

/** Whether any token of a span, from the one at `at` on, has a letter or a digit. */
function hasWord({ start, end }: Span, tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.span.start >= end) return false;
    if (token.span.start >= start && /[\p{L}\d]/u.test(token.text)) return true;
  }
  return false;
}

/** Runs of one label as spans. */
function spansOf(labels: Uint8Array, label: number, at: number, tokens: readonly Token[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  labels.forEach((one, i) => {
    const token = tokens[at + i];
    if (one !== label || token === undefined) return;
    const last = spans.at(-1);
    if (last !== undefined && labels[i - 1] === label) last.end = token.span.end;
    else spans.push({ start: token.span.start, end: token.span.end });
  });
  return spans;
}
