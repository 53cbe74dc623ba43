import { useMemo } from 'preact/hooks';
import type { PlacedNote } from '../../lib/notes/reading.ts';
import { wordDiff } from '../../lib/notes/word-diff.ts';
import { dayOf, periodWords } from '../marks/wording.ts';
import { say } from '../words/words.ts';
import styles from './article-edit.module.css';

/** The article's own edit of a noted passage: when it was made, and what it took out and put in. */
export function ArticleEdit({ placed }: { readonly placed: PlacedNote }) {
  const { note, now, edit, gone } = placed;
  const noted = note.target.quote.exact;
  const pieces = useMemo(() => (now === undefined ? [] : wordDiff(noted, now)), [noted, now]);
  if (gone) return <span class={styles.when}>{say('last_there', dayOf(gone.at))}</span>;
  if (now === undefined) return null;
  return (
    <span class={styles.edit}>
      {edit && (
        <span class={styles.when}>
          {say(edit.isNew ? 'edited_new' : 'edited', ...periodWords(edit.after, edit.before))}
        </span>
      )}
      <span class={styles.wording} dir="auto">
        {pieces.map(({ kind, words }, index) =>
          kind === 'kept' ? (
            words
          ) : kind === 'removed' ? (
            <del key={index}>
              <span class="visually-hidden">{say('taken_out')}</span>
              {words}
            </del>
          ) : (
            <ins key={index}>
              <span class="visually-hidden">{say('put_in')}</span>
              {words}
            </ins>
          ),
        )}
      </span>
    </span>
  );
}
