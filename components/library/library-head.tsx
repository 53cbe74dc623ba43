import type { ExportFormatId } from '../../lib/notes/export/formats.ts';
import type { NoteId } from '../../lib/notes/types.ts';
import { IconButton } from '../controls/button.tsx';
import { Menu } from '../controls/menu.tsx';
import type { Toast } from '../controls/undo-toast.tsx';
import { Copy, Download, Redo2, SettingsIcon, Undo2 } from '../icons.ts';
import { stepWords } from '../marks/step-words.ts';
import { say, sayCount } from '../words/words.ts';
import styles from './library.module.css';
import type { LibraryProps } from './library.tsx';

/** How much was found, and what can be done with all of it. */
export interface LibraryHeadProps extends Pick<LibraryProps, 'view' | 'history' | 'actions'> {
  readonly articles: number;
  readonly notes: number;
  /** Every note found. */
  readonly ids: () => readonly NoteId[];
  readonly onWalk: (way: 'undo' | 'redo') => void;
  readonly onToast: (toast: Toast) => void;
}

/** Title, counts, undo and redo, export of what was found, the way to the settings. */
export function LibraryHead({ articles, notes, view, history, actions, ids, onWalk, onToast }: LibraryHeadProps) {
  const exportAs = (format: ExportFormatId, way: 'download' | 'copy') => () =>
    void actions
      .exportNotes(ids(), format, way)
      .then((worked) => onToast({ text: say(worked ? 'exported' : 'export_failed') }));
  return (
    <header class={styles.head}>
      <h1 class={styles.title}>{say('all_notes')}</h1>
      <p role="status" class={styles.count}>
        {view && say('notes_on_articles', sayCount('notes_count', notes), sayCount('articles_count', articles))}
        {view && !view.whole && ` · ${say('still_reading')}`}
      </p>
      {(['undo', 'redo'] as const).map((way) => {
        const step = history[way];
        return (
          <IconButton
            key={way}
            name={step ? say(way === 'undo' ? 'undo_step' : 'redo_step', stepWords(step)) : say(way)}
            aria-disabled={step === null}
            onClick={() => step && onWalk(way)}
          >
            {way === 'undo' ? <Undo2 size={16} aria-hidden /> : <Redo2 size={16} aria-hidden />}
          </IconButton>
        );
      })}
      {notes > 0 && (
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
      <IconButton name={say('settings')} onClick={actions.openSettings}>
        <SettingsIcon size={16} aria-hidden />
      </IconButton>
    </header>
  );
}
