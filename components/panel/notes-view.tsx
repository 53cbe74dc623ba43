/** The notes tab: the notes in their places, and those whose place is not certain. */
import { useMemo, useState } from 'preact/hooks';
import type { PlacedNote, Reading } from '../../lib/notes/reading.ts';
import type { Span } from '../../lib/text/span.ts';
import { VirtualList } from '../controls/virtual-list.tsx';
import { say, sayCount } from '../words/words.ts';
import { guessedNoteHeight } from './list-entries.ts';
import { NoteChoices } from './note-choices.tsx';
import { filterNotes, type NoteFilter } from './note-filter.ts';
import { groupNotes, NOTE_GROUPS } from './note-groups.ts';
import { NoteItem } from './note-item.tsx';
import styles from './notes-view.module.css';
import type { PanelActions } from './panel-state.ts';

/** The reading, and how deleting reports itself. */
export interface NotesViewProps {
  readonly reading: Reading;
  readonly actions: PanelActions;
  /** Words sought; empty for none. */
  readonly words: string;
  readonly letterKeys: boolean;
  readonly onDelete: (placed: PlacedNote) => void;
  readonly onPlace: (placed: PlacedNote, span: Span) => void;
}

/** The notes of this article. */
export function NotesView({ reading, actions, words, letterKeys, onDelete, onPlace }: NotesViewProps) {
  const [filter, setFilter] = useState<NoteFilter>({});
  const notes = useMemo(() => filterNotes(reading.notes, filter, words), [reading.notes, filter, words]);
  const groups = useMemo(() => groupNotes(notes), [notes]);
  const narrowed = words.trim() !== '' || Object.keys(filter).length > 0;
  const filled = NOTE_GROUPS.filter((status) => groups[status].length > 0);
  return (
    <>
      <NoteChoices notes={reading.notes} filter={filter} onFilter={setFilter} />
      {filled.length === 0 && <p class={styles.empty}>{say(narrowed ? 'nothing_passes' : 'no_notes_here')}</p>}
      {filled.map((status, index) => (
        <section key={status} aria-label={say(`group_${status}`)}>
          {status !== 'found' && (
            <div class={styles.group}>
              <h2 class={styles.title}>
                {say(`group_${status}`)}{' '}
                <span class={styles.count}>{sayCount('notes_count', groups[status].length)}</span>
              </h2>
              <p class={styles.reason}>{say(`reason_${status}`)}</p>
            </div>
          )}
          <VirtualList
            name={say(`group_${status}`)}
            items={groups[status]}
            keyOf={({ note }) => note.id}
            guess={guessedNoteHeight}
            letterKeys={letterKeys}
            primary={index === 0}
            onEnter={({ note }) => actions.openCard({ on: 'note', id: note.id })}
            render={(placed, place) => (
              <NoteItem
                placed={placed}
                place={place}
                actions={actions}
                onDelete={() => onDelete(placed)}
                onPlace={(span) => onPlace(placed, span)}
              />
            )}
          />
        </section>
      ))}
    </>
  );
}
