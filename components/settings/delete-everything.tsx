import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { say, sayCount } from '../words/words.ts';
import styles from './settings.module.css';
import type { SettingsActions, StorageUse } from './settings-state.ts';

/** What would go, and the ways out. */
export interface DeleteEverythingProps extends Pick<SettingsActions, 'forgetAll'> {
  readonly storage: StorageUse;
  readonly onBackUp: () => void;
}

/** Deletes everything, after saying what that is and offering to save it first. */
export function DeleteEverything({ storage, forgetAll, onBackUp }: DeleteEverythingProps) {
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState('');
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);

  const leave = () => {
    setAsking(false);
    first.current?.focus();
  };
  const forget = async () => {
    const failure = await forgetAll();
    setOutcome(failure === null ? say('all_deleted') : say('not_deleted', failure));
    leave();
  };
  const what = [sayCount('notes_count', storage.notes), sayCount('articles_count', storage.articles)] as const;

  return (
    <div class={styles.part}>
      <Button buttonRef={first} aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {say('delete_everything')}
      </Button>
      {asking && (
        <div
          role="alertdialog"
          aria-label={say('delete_everything')}
          aria-describedby="delete-what"
          class={styles.ask}
          onKeyDown={({ key }) => key === 'Escape' && leave()}
        >
          <p id="delete-what">{say('delete_all_sure', ...what)}</p>
          <p class={styles.ways}>
            <Button buttonRef={keep} onClick={leave}>
              {say('keep_them')}
            </Button>
            <Button onClick={onBackUp}>{say('back_up')}</Button>
            <Button look="plain" onClick={() => void forget()}>
              {say('delete_for_good')}
            </Button>
          </p>
        </div>
      )}
      <p role="status">{outcome}</p>
    </div>
  );
}
