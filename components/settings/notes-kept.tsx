import { useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { dayOf } from '../marks/wording.ts';
import { say, sayCount } from '../words/words.ts';
import { DeleteEverything } from './delete-everything.tsx';
import { ImportFile } from './import-file.tsx';
import styles from './settings.module.css';
import type { SettingsActions, StorageUse } from './settings-state.ts';
import { sizeWords } from './size-words.ts';

/** What is kept, and what can be done with all of it. */
export interface NotesKeptProps {
  readonly storage: StorageUse;
  readonly actions: Pick<SettingsActions, 'backUp' | 'readFile' | 'forgetAll'>;
}

/** Storage used and free, backup, a file to read back, and the end of it all. */
export function NotesKept({ storage, actions }: NotesKeptProps) {
  const [failed, setFailed] = useState(false);
  const { lastBackup } = storage;
  const backUp = () => void actions.backUp().then((worked) => setFailed(!worked));
  return (
    <>
      <section aria-labelledby="kept">
        <h2 id="kept">{say('what_is_kept')}</h2>
        <p>{storageSentence(storage)}</p>
        <p class={styles.hint}>{say('kept_hint')}</p>
      </section>
      <section aria-labelledby="backup">
        <h2 id="backup">{say('backup')}</h2>
        <p>{say('uninstall_warning')}</p>
        <p class={styles.hint}>
          {lastBackup === null ? say('never_backed_up') : say('last_backup', dayOf(lastBackup))}
        </p>
        <Button onClick={backUp}>{say('back_up')}</Button>
        {failed && <p role="alert">{say('export_failed')}</p>}
        <ImportFile readFile={actions.readFile} />
        <DeleteEverything storage={storage} forgetAll={actions.forgetAll} onBackUp={backUp} />
      </section>
    </>
  );
}

/** "12 notes on 3 articles, 1.4 MB used, 12 GB free." */
function storageSentence({ notes, articles, bytes, free }: StorageUse): string {
  const what = [sayCount('notes_count', notes), sayCount('articles_count', articles)] as const;
  if (bytes === undefined) return `${say('notes_on_articles', ...what)}.`;
  if (free === undefined) return say('storage_used', ...what, sizeWords(bytes));
  return say('storage_used_free', ...what, sizeWords(bytes), sizeWords(free));
}
