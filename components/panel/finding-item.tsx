import { claimMark } from '../../lib/claims/claim-mark.ts';
import type { SourceProfile } from '../../lib/claims/types.ts';
import type { FindingView, PlacedNote } from '../../lib/notes/reading.ts';
import { IconButton } from '../controls/button.tsx';
import type { EntryPlace } from '../controls/virtual-list.tsx';
import { SquarePen } from '../icons.ts';
import { nameAtStart, reasonWords, roleOf } from '../marks/wording.ts';
import { sayWith } from '../words/rich-words.ts';
import { say } from '../words/words.ts';
import { ArticleEdit } from './article-edit.tsx';
import styles from './finding-item.module.css';
import { NoteLines } from './note-lines.tsx';

/** One claim in the list, the note written on it, and where a click and the pencil lead. */
export interface FindingItemProps {
  readonly view: FindingView;
  readonly source: SourceProfile | undefined;
  readonly placed: PlacedNote | undefined;
  readonly place: EntryPlace;
  readonly onReveal: () => void;
  readonly onOpen: () => void;
}

/** A claim as the list shows it: the mark as a bar, source or reason, the quote in three lines at most, the note. */
export function FindingItem({ view, source, placed, place, onReveal, onOpen }: FindingItemProps) {
  const { finding, quote } = view;
  return (
    <div class={`${styles.item} ${place.current ? styles.current : ''}`}>
      {place.current && <span class={styles.here} />}
      <button
        type="button"
        data-entry
        tabIndex={place.tabIndex}
        aria-current={place.current ? 'location' : undefined}
        class={`${styles.entry} ${styles[claimMark(finding)]}`}
        onClick={onReveal}
      >
        {finding.kind === 'attributed' ? (
          <span class={styles.heading}>
            {finding.source.type === 'unnamed' ? (
              sayWith('not_named_after', <b>{nameAtStart(finding.source)}</b>)
            ) : (
              <>
                <b>{nameAtStart(finding.source)}</b> {roleOf(source)}
              </>
            )}
          </span>
        ) : (
          <span class={styles.heading}>{reasonWords(view)}</span>
        )}
        <span class={styles.quote}>{quote}</span>
        {placed && <ArticleEdit placed={placed} />}
        {placed && <NoteLines note={placed.note} />}
      </button>
      <span class={styles.open}>
        <IconButton name={say(placed ? 'open_the_note' : 'write_a_note')} tabIndex={place.tabIndex} onClick={onOpen}>
          <SquarePen size={16} aria-hidden />
        </IconButton>
      </span>
    </div>
  );
}
