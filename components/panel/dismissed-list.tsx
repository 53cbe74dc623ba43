import type { FindingView } from '../../lib/notes/reading.ts';
import { Button } from '../controls/button.tsx';
import { counted, DISMISSAL_NAMES } from '../marks/wording.ts';
import styles from './panel.module.css';

/** The marks the reader dismissed, folded away, each with its reason and a way back; nothing where there are none. */
export function DismissedList({
  findings,
  undismiss,
}: {
  readonly findings: readonly FindingView[];
  readonly undismiss: (id: string) => void;
}) {
  const dismissed = findings.flatMap(({ finding, quote, dismissed }) =>
    dismissed ? [{ id: dismissed.id, key: finding.id, reason: dismissed.reason, quote }] : [],
  );
  if (dismissed.length === 0) return null;
  return (
    <details class={styles.folded}>
      <summary>{counted(dismissed.length, 'mark')} you dismissed</summary>
      <ul>
        {dismissed.map(({ id, key, reason, quote }) => (
          <li key={key} class={styles.dismissed}>
            <span class={styles.clamped}>{quote}</span>
            <span class={styles.muted}>{DISMISSAL_NAMES[reason]}</span>
            <Button look="plain" onClick={() => undismiss(id)}>
              Bring back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
