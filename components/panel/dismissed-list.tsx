import type { FindingView } from '../../lib/notes/reading.ts';
import { Button } from '../controls/button.tsx';
import { nameOfDismissal } from '../marks/wording.ts';
import { say, sayCount } from '../words/words.ts';
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
      <summary>{sayCount('dismissed_count', dismissed.length)}</summary>
      <ul>
        {dismissed.map(({ id, key, reason, quote }) => (
          <li key={key} class={styles.dismissed}>
            <span class={styles.clamped}>{quote}</span>
            <span class={styles.muted}>{nameOfDismissal(reason)}</span>
            <Button look="plain" onClick={() => undismiss(id)}>
              {say('bring_back')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
