import type { PlacedNote } from '../../lib/notes/reading.ts';
import type { Span } from '../../lib/text/span.ts';
import { Button, IconButton } from '../controls/button.tsx';
import type { EntryPlace } from '../controls/virtual-list.tsx';
import { SquarePen, Trash2 } from '../icons.ts';
import { say } from '../words/words.ts';
import { ArticleEdit } from './article-edit.tsx';
import { NoteLines } from './note-lines.tsx';
import styles from './notes-view.module.css';
import type { PanelActions } from './panel-state.ts';

/** One note and where it stands. */
export interface NoteItemProps {
  readonly placed: PlacedNote;
  readonly place: EntryPlace;
  readonly actions: PanelActions;
  readonly onDelete: () => void;
  /** The reader named one of several places as the right one. */
  readonly onPlace?: (span: Span) => void;
}

/** A note in the list: the words it is on, what the reader wrote, and the places to choose from where there are several. */
export function NoteItem({ placed, place, actions, onDelete, onPlace }: NoteItemProps) {
  const { note, outcome, now } = placed;
  const id = note.id;
  const go = () => {
    if ('span' in outcome) actions.reveal({ on: 'note', id });
    else actions.openCard({ on: 'note', id });
  };
  return (
    <div class={`${styles.item} ${place.current ? styles.current : ''}`}>
      {place.current && <span class={styles.here} />}
      <div class={styles.words}>
        <button
          type="button"
          data-entry
          tabIndex={place.tabIndex}
          aria-current={place.current ? 'location' : undefined}
          class={styles.entry}
          onClick={go}
        >
          {now === undefined && (
            <span class={styles.quote} dir="auto">
              {note.target.quote.exact || say('whole_page')}
            </span>
          )}
          <ArticleEdit placed={placed} />
        </button>
        <NoteLines note={note} long />
        {outcome.status === 'ambiguous' && (
          <ul class={styles.candidates}>
            {outcome.candidates.map((span, index) => (
              <li key={span.start} class={styles.candidate}>
                <Button look="plain" tabIndex={place.tabIndex} onClick={() => actions.reveal({ on: 'place', span })}>
                  {say('place_number', index + 1)}
                </Button>
                {onPlace && (
                  <Button
                    tabIndex={place.tabIndex}
                    aria-label={say('this_is_place', index + 1)}
                    onClick={() => onPlace(span)}
                  >
                    {say('this_is_it')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
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
