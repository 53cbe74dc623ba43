import type { PlacedNote } from '../../lib/notes/reading.ts';
import { Button } from '../controls/button.tsx';
import { say, sayCount } from '../words/words.ts';
import styles from './panel.module.css';

/** Says how many noted passages the article changed or took out since the last visit; nothing where there are none. */
export function EditsLine({ notes, onShow }: { readonly notes: readonly PlacedNote[]; readonly onShow: () => void }) {
  const count = notes.filter(
    ({ note, edit, gone }) => note.deletedAt === undefined && (edit?.isNew || gone?.isNew),
  ).length;
  if (count === 0) return null;
  return (
    <div class={styles.edits} role="status">
      <span>{sayCount('edits_since', count)}</span>
      <Button look="plain" onClick={onShow}>
        {say('show_them')}
      </Button>
    </div>
  );
}
