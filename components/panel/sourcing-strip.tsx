/**
 * The article as one band in reading order. One tab stop: arrow keys walk the marks, Enter and click go to the passage.
 * Colour and pattern both tell the mark; ticks under the band are the reader's notes, the bracket is what is in view.
 */
import { useRef, useState } from 'preact/hooks';
import { claimMark } from '../../lib/claims/claim-mark.ts';
import type { FindingView, PlacedNote } from '../../lib/notes/reading.ts';
import { describeFinding } from '../marks/wording.ts';
import { say } from '../words/words.ts';
import styles from './sourcing-strip.module.css';

/** The marks to draw, the reader's notes, the scale, and where a click leads. */
export interface SourcingStripProps {
  /** In reading order. */
  readonly findings: readonly FindingView[];
  readonly notes: readonly PlacedNote[];
  /** Units of PageText. */
  readonly textLength: number;
  /** The first unit of PageText in view. */
  readonly scroll: number;
  readonly onReveal: (view: FindingView) => void;
}

/** The sourcing strip. */
export function SourcingStrip({ findings, notes, textLength, scroll, onReveal }: SourcingStripProps) {
  const [named, setNamed] = useState<number>();
  const [active, setActive] = useState(0);
  const band = useRef<HTMLDivElement>(null);
  const percent = (unit: number) => `${Math.min(100, (100 * unit) / Math.max(textLength, 1)).toFixed(2)}%`;
  const stop = Math.min(active, findings.length - 1);
  const shown = named === undefined ? undefined : findings[named];

  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: findings.length - 1 }[event.key];
    if (to === undefined || !findings[to]) return;
    event.preventDefault();
    setActive(to);
    band.current?.querySelectorAll<HTMLElement>('button')[to]?.focus();
  };

  return (
    <div class={styles.strip}>
      <div
        ref={band}
        role="toolbar"
        aria-label={say('strip_name')}
        class={styles.band}
        onKeyDown={onKeyDown}
        onMouseLeave={() => setNamed(undefined)}
      >
        {findings.map((view, index) => (
          <button
            key={view.finding.id}
            type="button"
            tabIndex={index === stop ? 0 : -1}
            aria-label={describeFinding(view.finding)}
            class={`${styles.segment} ${styles[claimMark(view.finding)]}`}
            style={{
              left: percent(view.finding.span.start),
              width: percent(view.finding.span.end - view.finding.span.start),
            }}
            onClick={() => onReveal(view)}
            onMouseEnter={() => setNamed(index)}
            onFocus={() => {
              setActive(index);
              setNamed(index);
            }}
            onBlur={() => setNamed(undefined)}
          />
        ))}
      </div>
      {noteTicks(notes, textLength).map((permille) => (
        <span key={permille} class={styles.note} style={{ left: `${permille / 10}%` }} />
      ))}
      {scroll > 0 && <span class={styles.here} style={{ left: percent(scroll) }} />}
      {shown && (
        <span
          aria-hidden="true"
          class={styles.name}
          style={
            shown.finding.span.start > textLength / 2
              ? { right: `calc(100% - ${percent(shown.finding.span.end)})` }
              : { left: percent(shown.finding.span.start) }
          }
        >
          {describeFinding(shown.finding)}
        </span>
      )}
    </div>
  );
}

/** Where notes stand, in steps of half a per cent: more than 200 ticks could not be told apart. */
function noteTicks(notes: readonly PlacedNote[], textLength: number): readonly number[] {
  const ticks = new Set<number>();
  for (const { note, outcome } of notes) {
    if (note.deletedAt !== undefined || !('span' in outcome)) continue;
    ticks.add(5 * Math.round((200 * outcome.span.start) / Math.max(textLength, 1)));
  }
  return [...ticks];
}
