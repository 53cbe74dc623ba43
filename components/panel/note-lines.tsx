import type { Note } from '../../lib/notes/types.ts';
import { Markdown } from '../markdown/markdown.tsx';
import { nameOfJudgement } from '../marks/wording.ts';
import { sayCount } from '../words/words.ts';
import styles from './note-lines.module.css';

/** In a list a longer note, or one with more tags, is shown in part. */
const LONG_BODY = 1600;
const MOST_TAGS = 24;

/** A note, and whether there is room for all of it. */
export interface NoteLinesProps {
  readonly note: Pick<Note, 'body' | 'tags' | 'judgement' | 'colour'>;
  /** Inside a button only the short form has a place: it is plain text. */
  readonly long?: boolean;
}

/** The reader's own words on a passage, with the judgement and the tags; nothing where there are none. */
export function NoteLines({ note, long = false }: NoteLinesProps) {
  const body = note.body.trim();
  const shown = body.length > LONG_BODY ? `${body.slice(0, LONG_BODY).trimEnd()} …` : body;
  const more = note.tags.length - MOST_TAGS;
  const edge = styles[note.colour ?? 'yellow'];
  return (
    <>
      {body && !long && (
        <span class={`${styles.note} ${styles.short} ${edge}`} dir="auto">
          {body.slice(0, 400)}
        </span>
      )}
      {body && long && <Markdown text={shown} class={`${styles.note} ${edge}`} />}
      {(note.tags.length > 0 || note.judgement) && (
        <span class={styles.tags}>
          {note.judgement && <span class={`${styles.tag} ${styles.judgement}`}>{nameOfJudgement(note.judgement)}</span>}
          {note.tags.slice(0, MOST_TAGS).map((tag) => (
            <span key={tag} class={styles.tag} dir="auto">
              {tag}
            </span>
          ))}
          {more > 0 && <span class={styles.tag}>{sayCount('more_tags', more)}</span>}
        </span>
      )}
    </>
  );
}
