import { useRef } from 'preact/hooks';
import type { NoteId } from '../../lib/notes/types.ts';
import { VirtualList } from '../controls/virtual-list.tsx';
import { say } from '../words/words.ts';
import { ArticleRow } from './article-row.tsx';
import styles from './library.module.css';
import { guessedHeight, type LibraryRow, rowKey } from './library-rows.ts';
import type { LibraryActions, LibraryView } from './library-state.ts';
import { NoteRow } from './note-row.tsx';
import { useHits } from './use-hits.ts';

/** The rows, what is sought and selected, and what changes them. */
export interface LibraryListProps {
  readonly rows: readonly LibraryRow[];
  readonly view: LibraryView;
  readonly words: string;
  readonly selected: ReadonlySet<NoteId>;
  readonly letterKeys: boolean;
  readonly actions: LibraryActions;
  /** Whether the list is what is to be checked: each note then has a button that ticks it off. */
  readonly toCheck: boolean;
  readonly onSelect: (selected: ReadonlySet<NoteId>) => void;
  readonly onChange: LibraryActions['changeNotes'];
}

/** Articles and their notes. */
export function LibraryList(props: LibraryListProps) {
  const { rows, view, words, selected, letterKeys, actions, onSelect, onChange } = props;
  const root = useRef<HTMLDivElement>(null);
  const lastSelected = useRef<NoteId>();
  useHits(root, words);

  const select = (id: NoteId, on: boolean, range: boolean) => {
    const next = new Set(selected);
    for (const each of range ? between(rows, lastSelected.current, id) : [id]) on ? next.add(each) : next.delete(each);
    lastSelected.current = id;
    onSelect(next);
  };
  const onKey = (event: KeyboardEvent, row: LibraryRow): boolean => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'a') {
      onSelect(new Set(rows.flatMap((each) => (each.on === 'note' ? [each.digest.id] : []))));
      return true;
    }
    if (row.on !== 'note' || event.ctrlKey || event.metaKey || event.altKey) return false;
    const { id } = row.digest;
    if (event.key === 'Delete') void onChange({ ids: [id], deleted: true });
    else if (event.key === 'x' && letterKeys) select(id, !selected.has(id), false);
    else return false;
    return true;
  };

  return (
    <div ref={root} class={styles.list}>
      <VirtualList
        name={say('articles_and_notes')}
        items={rows}
        keyOf={rowKey}
        guess={guessedHeight}
        letterKeys={letterKeys}
        onKey={onKey}
        onShown={(shown) => view.look(shown.flatMap((row) => (row.on === 'note' ? [row.digest.id] : [])))}
        render={(row, { tabIndex }) =>
          row.on === 'article' ? (
            <ArticleRow article={row.article} tabIndex={tabIndex} actions={actions} />
          ) : (
            <NoteRow
              article={row.article}
              id={row.digest.id}
              note={view.noteOf(row.digest.id)}
              trouble={view.troubleOf(row.digest.id)}
              words={words}
              selected={selected.has(row.digest.id)}
              tabIndex={tabIndex}
              toCheck={props.toCheck}
              actions={actions}
              onSelect={(on, range) => select(row.digest.id, on, range)}
              onChange={onChange}
            />
          )
        }
      />
    </div>
  );
}

/** The notes from one to another, both included, whichever stands first; the other alone where the one is not listed. */
function between(rows: readonly LibraryRow[], one: NoteId | undefined, other: NoteId): readonly NoteId[] {
  const ids = rows.flatMap((row) => (row.on === 'note' ? [row.digest.id] : []));
  const from = one === undefined ? -1 : ids.indexOf(one);
  const to = ids.indexOf(other);
  if (from < 0 || to < 0) return [other];
  return ids.slice(Math.min(from, to), Math.max(from, to) + 1);
}
