import { useState } from 'preact/hooks';
import { DISMISSAL_REASONS } from '../../lib/notes/dismissal.ts';
import { Button } from '../controls/button.tsx';
import { type SaveState, saveStateWords } from '../controls/save-state.ts';
import { nameOfDismissal } from '../marks/wording.ts';
import { say } from '../words/words.ts';
import styles from './card-foot.module.css';
import type { CardActions } from './card-state.ts';
import { ReportForm } from './report-form.tsx';

/** What can be done here, and what became of the words. */
export interface CardFootProps {
  readonly canDismiss: boolean;
  readonly canReport: boolean;
  readonly canDelete: boolean;
  readonly saveState: SaveState;
  readonly actions: Pick<CardActions, 'dismiss' | 'deleteNote' | 'save' | 'report'>;
}

/** Dismiss and report (with their questions in the card, so that the frame can grow around them), delete, and whether the words are kept. */
export function CardFoot({ canDismiss, canReport, canDelete, saveState, actions }: CardFootProps) {
  const [asking, setAsking] = useState<'dismiss' | 'report'>();
  const [told, setTold] = useState('');
  const ask = (what: 'dismiss' | 'report') => setAsking(asking === what ? undefined : what);
  return (
    <footer class={styles.foot}>
      <div class={styles.line}>
        {canDismiss && (
          <Button look="plain" aria-expanded={asking === 'dismiss'} onClick={() => ask('dismiss')}>
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
          {told || saveStateWords(saveState)}
        </span>
        {saveState === 'manual' && <Button onClick={actions.save}>{say('save')}</Button>}
      </div>
      {asking === 'dismiss' && canDismiss && (
        <fieldset class={styles.reasons}>
          <legend>{say('why_dismiss')}</legend>
          {DISMISSAL_REASONS.map((reason) => (
            <Button
              key={reason}
              onClick={() => {
                setAsking(undefined);
                actions.dismiss(reason);
              }}
            >
              {nameOfDismissal(reason)}
            </Button>
          ))}
          {canReport && (
            <Button look="plain" onClick={() => ask('report')}>
              {say('report_mark')}
            </Button>
          )}
        </fieldset>
      )}
      {asking === 'report' && (
        <ReportForm
          onLeave={() => setAsking(undefined)}
          onKeep={(wrong, remark) => {
            setAsking(undefined);
            void actions.report(wrong, remark).then((kept) => setTold(say(kept ? 'report_kept' : 'not_saved')));
          }}
        />
      )}
    </footer>
  );
}
