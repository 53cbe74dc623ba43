import type { Note } from '../../lib/notes/types.ts';
import { Markdown } from '../markdown/markdown.tsx';
import { nameOfJudgement } from '../marks/wording.ts';
import styles from './note-lines.module.css';

/** A note, and whether there is room for all of it. Inside a button only the short form has a place: it is plain text. */
export interface NoteLinesProps {
  readonly note: Pick<Note, 'body' | 'tags' | 'judgement' | 'colour'>;
  readonly long?: boolean;
}

/** The reader's own words on a passage, with the judgement and the tags; nothing where there are none. */
export function NoteLines({ note, long = false }: NoteLinesProps) {
  const body = note.body.trim();
  const edge = styles[note.colour ?? 'yellow'];
  return (
    <>
      {body && !long && (
        <span class={`${styles.note} ${styles.short} ${edge}`} dir="auto">
          {body.slice(0, 400)}
        </span>
      )}
      {body && long && <Markdown text={body} class={`${styles.note} ${edge}`} />}
      {(note.tags.length > 0 || note.judgement) && (
        <span class={styles.tags}>
          {note.judgement && <span class={`${styles.tag} ${styles.judgement}`}>{nameOfJudgement(note.judgement)}</span>}
          {note.tags.map((tag) => (
            <span key={tag} class={styles.tag} dir="auto">
              {tag}
            </span>
          ))}
        </span>
      )}
    </>
  );
}
