import type { Note } from '../../lib/notes/types.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Trash2 } from '../icons.ts';
import { dayOf } from '../marks/wording.ts';
import { NoteLines } from '../panel/note-lines.tsx';
import { say } from '../words/words.ts';
import styles from './library.module.css';
import type { LibraryActions, LibraryArticle } from './library-state.ts';

/** One article and the notes to show of it. */
export interface LibrarySectionProps {
  readonly entry: LibraryArticle;
  readonly actions: Pick<LibraryActions, 'open'>;
  readonly onDelete: (note: Note) => void;
}

/** An article in the library, with its notes. */
export function LibrarySection({ entry, actions, onDelete }: LibrarySectionProps) {
  const { article, notes } = entry;
  return (
    <section class={styles.article} aria-labelledby={`article-${article.id}`}>
      <h2 id={`article-${article.id}`} class={styles.name}>
        <Button look="plain" onClick={() => actions.open(article)}>
          {article.title || article.url}
        </Button>
      </h2>
      <p class={styles.facts}>{[article.site, say('read_on', dayOf(article.lastSeen))].filter(Boolean).join(' · ')}</p>
      <ul>
        {notes.map((note) => (
          <li key={note.id} class={styles.note}>
            <button type="button" class={styles.entry} onClick={() => actions.open(article, note)}>
              <span class={styles.quote}>{note.target.quote.exact || say('whole_page')}</span>
              <NoteLines note={note} long />
            </button>
            <IconButton name={say('delete_the_note')} onClick={() => onDelete(note)}>
              <Trash2 size={16} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
