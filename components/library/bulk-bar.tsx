import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ExportFormatId } from '../../lib/notes/export/formats.ts';
import { JUDGEMENTS } from '../../lib/notes/note.ts';
import { parseTags } from '../../lib/notes/tags.ts';
import type { NoteId } from '../../lib/notes/types.ts';
import { Button } from '../controls/button.tsx';
import { Menu } from '../controls/menu.tsx';
import { useHeight } from '../controls/use-height.ts';
import { Copy, Download, ListChecks } from '../icons.ts';
import { nameOfJudgement } from '../marks/wording.ts';
import { say, sayCount } from '../words/words.ts';
import styles from './library.module.css';
import type { LibraryActions } from './library-state.ts';

/** What is selected among what was found, and what can be done with it. */
export interface BulkBarProps {
  readonly ids: readonly NoteId[];
  readonly found: number;
  /** Tags in use. */
  readonly tags: readonly string[];
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onChange: LibraryActions['changeNotes'];
  readonly onExport: (format: ExportFormatId, way: 'download' | 'copy') => void;
}

/** Tags, judgement, export and deletion of everything selected. */
export function BulkBar({ ids, found, tags, onAll, onNone, onChange, onExport }: BulkBarProps) {
  const list = useId();
  const [typed, setTyped] = useState('');
  const bar = useRef<HTMLElement>(null);
  const page = document.documentElement.style;
  useHeight(bar, (height) => page.setProperty('--covered-above', `${height + 8}px`));
  useEffect(() => {
    const shown = bar.current;
    return () => {
      page.removeProperty('--covered-above');
      // The button that was pressed goes with the bar: the list takes the focus over.
      if (!shown?.contains(document.activeElement)) return;
      document.querySelector<HTMLElement>('ul[data-rows] [data-entry][tabindex="0"]')?.focus({ preventScroll: true });
    };
  }, []);
  const changeTags = (key: 'addTags' | 'removeTags') => {
    const asked = parseTags(typed);
    if (asked.length === 0) return;
    setTyped('');
    void onChange({ ids, [key]: asked });
  };
  return (
    <section ref={bar} class={styles.bulk} aria-label={say('selection')}>
      <span role="status">{sayCount('selected_count', ids.length)}</span>
      {ids.length < found && (
        <Button look="plain" onClick={onAll}>
          {say('select_all')}
        </Button>
      )}
      <Button look="plain" onClick={onNone}>
        {say('select_none')}
      </Button>
      <span class={styles.bulkTags}>
        <input
          type="text"
          list={list}
          aria-label={say('tags')}
          placeholder={say('tags')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && changeTags('addTags')}
        />
        <datalist id={list}>
          {tags.slice(0, 50).map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        <Button aria-label={say('add_tag_to_all')} onClick={() => changeTags('addTags')}>
          {say('add')}
        </Button>
        <Button aria-label={say('remove_tag_from_all')} onClick={() => changeTags('removeTags')}>
          {say('remove')}
        </Button>
      </span>
      <Menu
        name={say('set_judgement')}
        icon={<ListChecks size={16} aria-hidden />}
        items={[
          ...JUDGEMENTS.map((judgement) => ({
            label: nameOfJudgement(judgement),
            run: () => void onChange({ ids, judgement }),
          })),
          { label: say('no_judgement'), run: () => void onChange({ ids, judgement: null }) },
        ]}
      />
      <Menu
        name={say('export_selected')}
        icon={<Download size={16} aria-hidden />}
        items={[
          {
            label: say('download_markdown'),
            icon: <Download size={16} />,
            run: () => onExport('markdown', 'download'),
          },
          { label: say('copy_markdown'), icon: <Copy size={16} />, run: () => onExport('markdown', 'copy') },
          { label: say('download_json'), icon: <Download size={16} />, run: () => onExport('json', 'download') },
        ]}
      />
      <Button onClick={() => void onChange({ ids, deleted: true })}>{say('delete_selected')}</Button>
    </section>
  );
}
