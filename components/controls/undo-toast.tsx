import { say } from '../words/words.ts';
import { Button } from './button.tsx';
import styles from './undo-toast.module.css';

/** What just happened, and how to take it back. */
export interface Toast {
  readonly text: string;
  readonly undo?: () => void;
}

/** The live region for `toast`: always in the document, so that screen readers hear it fill. */
export function UndoToast({ toast, onGone }: { readonly toast: Toast | undefined; readonly onGone: () => void }) {
  return (
    <div role="status" class={styles.place}>
      {toast && (
        <div class={styles.toast}>
          <span>{toast.text}</span>
          {toast.undo && (
            <Button
              look="plain"
              onClick={() => {
                toast.undo?.();
                onGone();
              }}
            >
              {say('undo')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
