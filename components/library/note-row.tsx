import type { Trouble } from '../../lib/notes/search/digest.ts';
import { queryWords } from '../../lib/notes/search/fold-text.ts';
import { excerptAround } from '../../lib/notes/search/hits.ts';
import type { Article, Note, NoteId } from '../../lib/notes/types.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Check, Trash2 } from '../icons.ts';
import { NoteLines } from '../panel/note-lines.tsx';
import { say } from '../words/words.ts';
import { ClaimFacts } from './claim-facts.tsx';
import styles from './library.module.css';
import type { LibraryActions } from './library-state.ts';

/** One note, absent until it was read; whether it is selected; and what can be done with it. */
export interface NoteRowProps {
  readonly article: Article;
  readonly id: NoteId;
  readonly note: Note | undefined;
  readonly trouble: Trouble | undefined;
  readonly words: string;
  readonly selected: boolean;
  readonly tabIndex: 0 | -1;
  readonly toCheck: boolean;
  readonly actions: Pick<LibraryActions, 'addressOf' | 'open'>;
  readonly onSelect: (on: boolean, range: boolean) => void;
  readonly onChange: LibraryActions['changeNotes'];
}

/** Longer notes and quotes are shown in part, around what is sought. */
const LONG_NOTE = 1500;
const LONG_QUOTE = 320;

/** A note in the library. */
export function NoteRow(props: NoteRowProps) {
  const { article, id, note, trouble, words, selected, tabIndex, toCheck, actions, onSelect, onChange } = props;
  if (!note) return <div class={styles.waiting} data-entry="waiting" tabIndex={tabIndex} />;
  const sought = queryWords(words);
  const quote = note.target.quote.exact || say('whole_page');
  return (
    <div class={`${styles.note} ${selected ? styles.selected : ''}`}>
      <input
        type="checkbox"
        class={styles.select}
        tabIndex={tabIndex}
        aria-label={say('select_note', quote.slice(0, 60))}
        checked={selected}
        onClick={(event) => onSelect(event.currentTarget.checked, event.shiftKey)}
      />
      <div class={styles.entry}>
        <a
          data-entry
          tabIndex={tabIndex}
          class={styles.quote}
          dir="auto"
          href={actions.addressOf(article, note)}
          target="_blank"
          rel="noreferrer"
          onClick={(event) => {
            event.preventDefault();
            actions.open(article, note);
          }}
        >
          {excerptAround(quote, sought, LONG_QUOTE)}
        </a>
        <ClaimFacts claim={note.claim} trouble={trouble} />
        <NoteLines long note={{ ...note, body: excerptAround(note.body, sought, LONG_NOTE) }} />
      </div>
      {toCheck && (
        <Button tabIndex={tabIndex} onClick={() => void onChange({ ids: [id], judgement: 'checked' })}>
          <Check size={16} aria-hidden /> {say('mark_checked')}
        </Button>
      )}
      <IconButton
        name={say('delete_the_note')}
        tabIndex={tabIndex}
        onClick={() => void onChange({ ids: [id], deleted: true })}
      >
        <Trash2 size={16} aria-hidden />
      </IconButton>
    </div>
  );
}
