import type { PlacedNote } from '../../lib/notes/reading.ts';
import { Button, IconButton } from '../controls/button.tsx';
import type { EntryPlace } from '../controls/roving-list.tsx';
import { SquarePen, Trash2 } from '../icons.ts';
import { say } from '../words/words.ts';
import { NoteLines } from './note-lines.tsx';
import styles from './notes-view.module.css';
import type { PanelActions } from './panel-state.ts';

/** One note and where it stands. */
export interface NoteItemProps {
  readonly placed: PlacedNote;
  readonly place: EntryPlace;
  readonly actions: PanelActions;
  readonly onDelete: () => void;
}

/** A note in the list: the words it is on, what the reader wrote, and the places to choose from where there are several. */
export function NoteItem({ placed, place, actions, onDelete }: NoteItemProps) {
  const { note, outcome, now } = placed;
  const id = note.id;
  const go = () => {
    if ('span' in outcome) actions.reveal({ on: 'note', id });
    else actions.openCard({ on: 'note', id });
  };
  return (
    <div class={styles.item}>
      <div class={styles.words}>
        <button type="button" data-entry tabIndex={place.tabIndex} class={styles.entry} onClick={go}>
          <span class={styles.quote} dir="auto">
            {note.target.quote.exact || say('whole_page')}
          </span>
          {outcome.status === 'changed' && now && (
            <span class={styles.now}>
              <span class={styles.muted}>{say('now_reads')}</span> {now}
            </span>
          )}
        </button>
        <NoteLines note={note} long />
        {outcome.status === 'ambiguous' && (
          <div class={styles.candidates}>
            {outcome.candidates.map((span, index) => (
              <Button
                key={span.start}
                look="plain"
                tabIndex={place.tabIndex}
                onClick={() => actions.reveal({ on: 'place', span })}
              >
                {say('place_number', index + 1)}
              </Button>
            ))}
          </div>
        )}
      </div>
      <span class={styles.tools}>
        <IconButton
          name={say('open_the_note')}
          tabIndex={place.tabIndex}
          onClick={() => actions.openCard({ on: 'note', id })}
        >
          <SquarePen size={16} aria-hidden />
        </IconButton>
        <IconButton name={say('delete_the_note')} tabIndex={place.tabIndex} onClick={onDelete}>
          <Trash2 size={16} aria-hidden />
        </IconButton>
      </span>
    </div>
  );
}
