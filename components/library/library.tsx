/** All notes on all articles, with a search over them. */
import { useMemo, useState } from 'preact/hooks';
import type { Note } from '../../lib/notes/types.ts';
import { Menu } from '../controls/menu.tsx';
import { UndoToast } from '../controls/undo-toast.tsx';
import { useGrowingList } from '../controls/use-growing-list.ts';
import { useToast } from '../controls/use-toast.ts';
import { Copy, Download } from '../icons.ts';
import type { ExportFormat } from '../panel/panel-state.ts';
import { say, sayCount } from '../words/words.ts';
import styles from './library.module.css';
import { LibrarySection } from './library-section.tsx';
import type { LibraryActions, LibraryArticle } from './library-state.ts';
import { SearchField } from './search-field.tsx';
import { countAll, firstNotes, searchLibrary } from './search-library.ts';

/** Everything kept, the article last written on first; absent while it is being read from the disk. */
export interface LibraryProps {
  readonly articles: readonly LibraryArticle[] | undefined;
  readonly actions: LibraryActions;
}

/** The library. */
export function Library({ articles, actions }: LibraryProps) {
  const [query, setQuery] = useState('');
  const found = useMemo(() => searchLibrary(articles ?? [], query), [articles, query]);
  const total = countAll(found);
  const { limit, more, end } = useGrowingList(total);
  const { toast, show, clear } = useToast();

  const deleteNote = (note: Note) => {
    actions.deleteNote(note.id);
    show({ text: say('note_deleted'), undo: () => actions.restoreNote(note.id) });
  };
  const exportAs = (format: ExportFormat, way: 'download' | 'copy') => () => {
    const ids = found.map(({ article }) => article.id);
    void actions
      .exportNotes(ids, format, way)
      .then((worked) => show({ text: say(worked ? 'exported' : 'export_failed') }));
  };

  return (
    <div class={styles.page}>
      <header class={styles.head}>
        <h1 class={styles.title}>{say('all_notes')}</h1>
        <p role="status" class={styles.count}>
          {articles &&
            say('notes_on_articles', sayCount('notes_count', total), sayCount('articles_count', found.length))}
        </p>
        {total > 0 && (
          <Menu
            name={say('export_these')}
            icon={<Download size={16} aria-hidden />}
            items={[
              { label: say('download_markdown'), icon: <Download size={16} />, run: exportAs('markdown', 'download') },
              { label: say('copy_markdown'), icon: <Copy size={16} />, run: exportAs('markdown', 'copy') },
              { label: say('download_json'), icon: <Download size={16} />, run: exportAs('json', 'download') },
              { label: say('copy_json'), icon: <Copy size={16} />, run: exportAs('json', 'copy') },
            ]}
          />
        )}
      </header>
      <SearchField query={query} onSearch={setQuery} />
      <main>
        {articles && total === 0 && <p class={styles.empty}>{say(query ? 'no_note_found' : 'no_notes_yet')}</p>}
        {firstNotes(found, limit).map((entry) => (
          <LibrarySection key={entry.article.id} entry={entry} actions={actions} onDelete={deleteNote} />
        ))}
        {more && <div ref={end} class={styles.end} />}
      </main>
      <div class={styles.toast}>
        <UndoToast toast={toast} onGone={clear} />
      </div>
    </div>
  );
}
