import type { Ref } from 'preact';
import { Button } from '../controls/button.tsx';
import { GrowingText } from '../controls/growing-text.tsx';
import type { SaveState } from '../controls/save-state.ts';
import { Markdown } from '../markdown/markdown.tsx';
import { say } from '../words/words.ts';
import styles from './note-field.module.css';

/** The words so far, what became of them, and what to do when they could not be kept. */
export interface NoteFieldProps {
  readonly body: string;
  /** Whether the words are shown formatted, until the reader asks to write. */
  readonly formatted: boolean;
  readonly onWrite: () => void;
  readonly saveState: SaveState;
  readonly fieldRef: Ref<HTMLTextAreaElement>;
  readonly onInput: (body: string) => void;
  readonly onCopy: () => void;
  readonly onSave: () => void;
}

/** The note: Markdown, as tall as its words. Words that could not be saved stay, with a way to rescue them. */
export function NoteField(props: NoteFieldProps) {
  const { body, formatted, onWrite, saveState, fieldRef, onInput, onCopy, onSave } = props;
  const trouble = saveState === 'full' || saveState === 'failed';
  return (
    <div>
      {formatted && (
        <div class={styles.formatted}>
          <Markdown text={body} />
          <Button look="plain" onClick={onWrite}>
            {say('edit_note')}
          </Button>
        </div>
      )}
      <div hidden={formatted}>
        <label for="card-note" class="visually-hidden">
          {say('note')}
        </label>
        <GrowingText
          id="card-note"
          value={body}
          placeholder={say('write_a_note')}
          fieldRef={fieldRef}
          onInput={onInput}
        />
      </div>
      {trouble && (
        <div role="alert" class={styles.trouble}>
          <span>{saveState === 'full' ? say('no_room_for_note') : say('note_not_saved')}</span>
          <span class={styles.ways}>
            <Button look="plain" onClick={onCopy}>
              {say('copy_it')}
            </Button>
            <Button look="plain" onClick={onSave}>
              {say('try_again')}
            </Button>
          </span>
        </div>
      )}
    </div>
  );
}
