import { useState } from 'preact/hooks';
import type { DismissalReason } from '../../lib/notes/types.ts';
import { Button } from '../controls/button.tsx';
import { type SaveState, saveStateWords } from '../controls/save-state.ts';
import { nameOfDismissal } from '../marks/wording.ts';
import { say } from '../words/words.ts';
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
            {say('dismiss')}
          </Button>
        )}
        {canDelete && (
          <Button look="plain" onClick={actions.deleteNote}>
            {say('delete_note')}
          </Button>
        )}
        <span class={styles.gap} />
        <span role="status" class={styles.saved}>
          {saveStateWords(saveState)}
        </span>
        {saveState === 'manual' && <Button onClick={actions.save}>{say('save')}</Button>}
      </div>
      {asking && canDismiss && (
        <fieldset class={styles.reasons}>
          <legend>{say('why_dismiss')}</legend>
          {REASONS.map((reason) => (
            <Button
              key={reason}
              onClick={() => {
                setAsking(false);
                actions.dismiss(reason);
              }}
            >
              {nameOfDismissal(reason)}
            </Button>
          ))}
        </fieldset>
      )}
    </footer>
  );
}
