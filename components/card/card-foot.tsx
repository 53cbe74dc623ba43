import { useState } from 'preact/hooks';
import type { DismissalReason } from '../../lib/notes/types.ts';
import { Button } from '../controls/button.tsx';
import { SAVE_STATE_WORDS, type SaveState } from '../controls/save-state.ts';
import { DISMISSAL_NAMES } from '../marks/wording.ts';
import styles from './card-foot.module.css';
import type { CardActions } from './card-state.ts';

const REASONS = ['not-a-claim', 'sourced-elsewhere', 'fine'] as const satisfies readonly DismissalReason[];

/** What can be done here, and what became of the words. */
export interface CardFootProps {
  readonly canDismiss: boolean;
  readonly canDelete: boolean;
  readonly saveState: SaveState;
  readonly actions: Pick<CardActions, 'dismiss' | 'deleteNote' | 'save'>;
}

/** Dismiss (with its reasons in the card, so that the frame can grow around them), delete, and whether the words are kept. */
export function CardFoot({ canDismiss, canDelete, saveState, actions }: CardFootProps) {
  const [asking, setAsking] = useState(false);
  return (
    <footer class={styles.foot}>
      <div class={styles.line}>
        {canDismiss && (
          <Button look="plain" aria-expanded={asking} onClick={() => setAsking(!asking)}>
            Dismiss
          </Button>
        )}
        {canDelete && (
          <Button look="plain" onClick={actions.deleteNote}>
            Delete note
          </Button>
        )}
        <span class={styles.gap} />
        <span role="status" class={styles.saved}>
          {SAVE_STATE_WORDS[saveState]}
        </span>
        {saveState === 'manual' && <Button onClick={actions.save}>Save</Button>}
      </div>
      {asking && canDismiss && (
        <fieldset class={styles.reasons}>
          <legend>Why should this mark go?</legend>
          {REASONS.map((reason) => (
            <Button
              key={reason}
              onClick={() => {
                setAsking(false);
                actions.dismiss(reason);
              }}
            >
              {DISMISSAL_NAMES[reason]}
            </Button>
          ))}
        </fieldset>
      )}
    </footer>
  );
}
