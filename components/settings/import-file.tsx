import { useRef, useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { say, sayCount } from '../words/words.ts';
import styles from './settings.module.css';
import type { FileLook, SettingsActions } from './settings-state.ts';

/** What the reader sees of a file on its way in. */
type Stage =
  | { readonly on: 'none' }
  | { readonly on: 'reading' }
  | { readonly on: 'read'; readonly look: Extract<FileLook, { ok: true }> }
  | { readonly on: 'done'; readonly words: string };

/** Reads a file, says what it would do, and takes it in once the reader agrees. */
export function ImportFile({ readFile }: Pick<SettingsActions, 'readFile'>) {
  const [stage, setStage] = useState<Stage>({ on: 'none' });
  const picker = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLButtonElement>(null);

  // The buttons below go away: the focus must not go with them.
  const leave = (next: Stage) => {
    first.current?.focus();
    setStage(next);
  };
  const open = async (file: File) => {
    setStage({ on: 'reading' });
    const look = await readFile(file);
    setStage(look.ok ? { on: 'read', look } : { on: 'done', words: look.message });
  };
  const take = async (look: Extract<FileLook, { ok: true }>) => {
    leave({ on: 'reading' });
    const { counts, whole } = await look.take();
    setStage({ on: 'done', words: whole ? say('import_done', counts.added, counts.changed) : say('import_stopped') });
  };

  return (
    <div class={styles.part}>
      <p class={styles.hint}>{say('import_hint')}</p>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        aria-label={say('import_file')}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file can be chosen again after it was changed.
          currentTarget.value = '';
          if (file) void open(file);
        }}
      />
      <Button
        buttonRef={first}
        aria-disabled={stage.on === 'reading'}
        onClick={() => stage.on !== 'reading' && picker.current?.click()}
      >
        {say('import_file')}
      </Button>
      <div role="status" class={styles.told}>
        {stage.on === 'reading' && <p>{say('importing')}</p>}
        {stage.on === 'done' && <p>{stage.words}</p>}
        {stage.on === 'read' && (
          <>
            <p>{whatItHolds(stage.look)}</p>
            <p class={styles.ways}>
              {news(stage.look) > 0 && (
                <Button look="primary" onClick={() => void take(stage.look)}>
                  {say('import_take')}
                </Button>
              )}
              <Button look="plain" onClick={() => leave({ on: 'none' })}>
                {say('import_cancel')}
              </Button>
            </p>
          </>
        )}
      </div>
    </div>
  );
}

type Readable = Extract<FileLook, { ok: true }>;

function news({ counts }: Readable): number {
  return counts.added + counts.changed;
}

function whatItHolds(look: Readable): string {
  const { added, changed, same } = look.counts;
  const notes = sayCount('notes_count', added + changed + same);
  return news(look) === 0 ? say('import_nothing_new', notes) : say('import_found', notes, added, changed, same);
}
