import type { ClaimMark } from '../../lib/claims/claim-mark.ts';
import { MARKS, type MarkCounts } from '../marks/mark.ts';
import { say, sayCount } from '../words/words.ts';
import styles from './counts-sentence.module.css';

/** The counts of what is shown, the mark chosen as filter, and what choosing does. */
export interface CountsSentenceProps {
  readonly counts: MarkCounts;
  readonly chosen: ClaimMark | undefined;
  readonly onChoose: (mark: ClaimMark) => void;
}

/** "41 claims: 14 by named sources, 9 by unnamed, 18 with no source." Its numbers are the filters, underlined as in the page. */
export function CountsSentence({ counts, chosen, onChoose }: CountsSentenceProps) {
  return (
    <p class={styles.sentence}>
      {sayCount('claims_total', counts.total)}{' '}
      {MARKS.map((mark, index) => (
        <>
          <button
            key={mark}
            type="button"
            aria-pressed={chosen === mark}
            disabled={counts[mark] === 0}
            class={styles.number}
            onClick={() => onChoose(mark)}
          >
            <span class={styles[mark]}>
              <b>{counts[mark]}</b> {say(`mark_${mark}`)}
            </span>
          </button>
          {index < MARKS.length - 1 ? ', ' : '.'}
        </>
      ))}
    </p>
  );
}
