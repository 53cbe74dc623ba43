/** Tries one kind of assertion by its table. */
import { describe, expect, test } from 'vitest';
import { GATES } from '../../lib/claims/assertions/gates/registry.ts';
import type { KindTable } from '../../lib/claims/assertions/kind-table.testing.ts';
import type { AssertionKind } from '../../lib/claims/types.ts';
import { overlaps, textOf } from '../../lib/text/span.ts';
import { marksIn } from './marks-in.ts';
import { hitsIn, voicesIn } from './voices-in.ts';

const BEFORE = 'The reform is a disgrace, and it will ruin the coast. The council must never be trusted again.';
const AFTER = 'The next meeting is on 4 May.';

/**
 * Registers the tests of one kind. Hits are heard by the detector, and no gate forbids them; misses stand in a piece that
 * argues, where marks come easily, and go through the whole analyser: attribution, gates, model, cut-offs.
 */
export function testKind(kind: AssertionKind, { hits, misses }: KindTable): void {
  describe(kind, () => {
    test('has a table that is long enough to trust', () => {
      expect(hits.length).toBeGreaterThanOrEqual(20);
      expect(misses.length).toBeGreaterThanOrEqual(20);
    });

    test.each(hits)('marks %s: %s', (_, text, words) => {
      expect(hitsIn(kind, text)).toContain(words);
      const { voices, context } = voicesIn(text);
      const silencing = GATES.filter(
        (gate) => gate.effect === 'never' && voices.some((voice) => gate.holds(voice, context)),
      );
      expect(silencing.map(({ id }) => id)).toEqual([]);
    });

    test.each(misses)('shows no mark on %s: %s', (_, text) => {
      const report = `${BEFORE}\n${text}\n${AFTER}`;
      const span = { start: BEFORE.length + 1, end: BEFORE.length + 1 + text.length };
      const marks = marksIn(report).filter((mark) => overlaps(mark.span, span));
      expect(marks.map((mark) => `${mark.assertion}: ${textOf(report, mark.span)}`)).toEqual([]);
    });
  });
}
