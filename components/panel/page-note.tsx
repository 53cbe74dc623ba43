import { useId } from 'preact/hooks';
import { GrowingText } from '../controls/growing-text.tsx';
import { SAVE_STATE_WORDS } from '../controls/save-state.ts';
import styles from './page-note.module.css';
import type { PanelState } from './panel-state.ts';

/** The note as it is kept, and what every keystroke does. */
export interface PageNoteProps {
  readonly note: Extract<PanelState, { on: 'reading' }>['pageNote'];
  readonly onWrite: (body: string) => void;
}

/** A note on the page as a whole, saved as it is typed. */
export function PageNote({ note, onWrite }: PageNoteProps) {
  const id = useId();
  return (
    <div class={styles.page}>
      <div class={styles.line}>
        <label for={id}>Note on the page</label>
        <span role="status" class={styles.saved}>
          {SAVE_STATE_WORDS[note?.saveState ?? 'idle']}
        </span>
      </div>
      <GrowingText id={id} value={note?.body ?? ''} placeholder="About the article as a whole" onInput={onWrite} />
    </div>
  );
}
