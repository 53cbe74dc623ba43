import { Button } from '../controls/button.tsx';
import { say } from '../words/words.ts';
import styles from './claim-card.module.css';

/** Says what was done and takes it back. */
export function UndoLine({ text, onUndo }: { readonly text: string; readonly onUndo: () => void }) {
  return (
    <div role="status" class={styles.undo}>
      <span>{text}</span>
      <Button look="plain" onClick={onUndo}>
        {say('undo')}
      </Button>
    </div>
  );
}
