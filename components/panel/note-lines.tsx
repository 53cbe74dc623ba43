import type { Note } from '../../lib/notes/types.ts';
import { nameOfJudgement } from '../marks/wording.ts';
import styles from './note-lines.module.css';

/** The reader's own words on a passage, with the judgement and the tags; nothing where there are none. */
export function NoteLines({ note, long = false }: { readonly note: Note; readonly long?: boolean }) {
  const body = note.body.trim();
  return (
    <>
      {body && <span class={`${styles.note} ${long ? styles.long : ''}`}>{body}</span>}
      {(note.tags.length > 0 || note.judgement) && (
        <span class={styles.tags}>
          {note.judgement && <span class={`${styles.tag} ${styles.judgement}`}>{nameOfJudgement(note.judgement)}</span>}
          {note.tags.map((tag) => (
            <span key={tag} class={styles.tag}>
              {tag}
            </span>
          ))}
        </span>
      )}
    </>
  );
}
