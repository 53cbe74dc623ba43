/** The panel over a reading: header, strip, counts and tabs stay in sight, the list scrolls, the foot stands. */
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { PlacedNote, Reading } from '../../lib/notes/reading.ts';
import type { Span } from '../../lib/text/span.ts';
import { isEditable } from '../controls/is-editable.ts';
import { SearchField } from '../controls/search-field.tsx';
import { Tabs } from '../controls/tabs.tsx';
import { UndoToast } from '../controls/undo-toast.tsx';
import { useHistoryKeys } from '../controls/use-history-keys.ts';
import { useToast } from '../controls/use-toast.ts';
import { countSpeakers, visibleFindings } from '../marks/mark.ts';
import { walkedWords } from '../marks/step-words.ts';
import { say } from '../words/words.ts';
import { ClaimsView } from './claims-view.tsx';
import { EditsLine } from './edits-line.tsx';
import { listEntries } from './list-entries.ts';
import type { ListFilter } from './list-filter.ts';
import { ModelLine } from './model-line.tsx';
import { countNotes } from './note-groups.ts';
import { NotesView } from './notes-view.tsx';
import { Overview } from './overview.tsx';
import styles from './panel.module.css';
import type { PanelProps } from './panel.tsx';
import { PanelFoot } from './panel-foot.tsx';
import { PanelHeader } from './panel-header.tsx';
import type { PanelState } from './panel-state.ts';
import { ReadingMessage } from './reading-message.tsx';
import { SourcesView } from './sources-view.tsx';
import { StorageBanner } from './storage-banner.tsx';

type View = 'claims' | 'sources' | 'notes';

/** A panel whose page has been read. */
export interface SettledReadingProps extends Required<PanelProps> {
  readonly state: Extract<PanelState, { on: 'reading' }>;
}

/** The reading and the reader's way through it. */
export function SettledReading({ state, actions, form, letterKeys }: SettledReadingProps) {
  const { reading } = state;
  const ready = reading.state === 'ready';
  const prefix = useId();
  const [chosen, setView] = useState<View>('claims');
  const [filter, setFilter] = useState<ListFilter>({});
  const [words, setWords] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const { toast, show, clear } = useToast();
  const visible = useMemo(() => visibleFindings(reading.findings), [reading.findings]);
  const inOrder = useMemo(() => listEntries(visible, reading.notes).length, [visible, reading.notes]);
  const view = reading.state === 'analysing' ? undefined : ready ? chosen : 'notes';

  const narrow = (next: ListFilter) => {
    setFilter(next);
    setView('claims');
  };
  const deleteNote = async ({ note }: PlacedNote) => {
    if (!(await actions.deleteNote(note.id))) return;
    show({ text: say('note_deleted'), undo: () => actions.restoreNote(note.id) });
  };
  const placeNote = async ({ note }: PlacedNote, span: Span) => {
    if (await actions.placeNote(note.id, span)) show({ text: say('step_placed'), undo: () => void walk('undo') });
  };
  const walk = async (way: 'undo' | 'redo') => {
    show({ text: walkedWords(way, await actions[way]()) });
  };
  useHistoryKeys({ undo: () => void walk('undo'), redo: () => void walk('redo') });
  const onKeyDown = (event: KeyboardEvent) => {
    const typing = event.target instanceof Element && isEditable(event.target);
    if (event.key === '/' && letterKeys && !typing && !event.ctrlKey && !event.metaKey && search.current) {
      event.preventDefault();
      search.current.focus();
    }
    if (event.key === 'Escape' && Object.keys(filter).length > 0) {
      event.preventDefault();
      setFilter({});
    }
  };

  return (
    <>
      <main class={styles.scroll} data-scroller onKeyDown={onKeyDown}>
        <PanelHeader reading={reading} actions={actions} form={form} onUndo={() => void walk('undo')} />
        {state.storageFull && <StorageBanner actions={actions} />}
        {ready && reading.modelProblem && <ModelLine problem={reading.modelProblem} />}
        <EditsLine notes={reading.notes} onShow={() => setView('notes')} />
        {ready ? (
          <Overview reading={reading} visible={visible} filter={filter} onNarrow={narrow} actions={actions}>
            <Tabs
              name={say('what_to_list')}
              prefix={prefix}
              tabs={[
                { id: 'claims', label: say('tab_claims'), count: inOrder },
                { id: 'sources', label: say('tab_sources'), count: countSpeakers(visible) },
                { id: 'notes', label: say('tab_notes'), count: countNotes(reading.notes) },
              ]}
              chosen={chosen}
              onChoose={setView}
            />
          </Overview>
        ) : (
          <ReadingMessage reading={reading} actions={actions} />
        )}
        {(view === 'claims' || view === 'notes') && hasMuch(reading) && (
          <SearchField name={say('search_here')} words={words} size="small" onSearch={setWords} fieldRef={search} />
        )}
        <div
          id={`${prefix}-panel`}
          class={styles.list}
          {...(ready && { role: 'tabpanel', 'aria-labelledby': `${prefix}-tab-${view}`, tabIndex: -1 })}
        >
          {view === 'claims' && (
            <ClaimsView
              reading={reading}
              filter={filter}
              words={words}
              onFilter={setFilter}
              actions={actions}
              letterKeys={letterKeys}
              roomy={form === 'side'}
              onDelete={(placed) => void deleteNote(placed)}
            />
          )}
          {view === 'sources' && (
            <SourcesView reading={reading} letterKeys={letterKeys} onChoose={(sourceId) => narrow({ sourceId })} />
          )}
          {view === 'notes' && (
            <NotesView
              reading={reading}
              actions={actions}
              words={words}
              letterKeys={letterKeys}
              onDelete={(placed) => void deleteNote(placed)}
              onPlace={(placed, span) => void placeNote(placed, span)}
            />
          )}
        </div>
      </main>
      <div class={styles.foot}>
        <UndoToast toast={toast} onGone={clear} />
        <PanelFoot reading={reading} actions={actions} onNotes={() => setView('notes')} onToast={show} />
      </div>
    </>
  );
}

/** Whether there is so much to list that a search helps. */
function hasMuch({ findings, notes }: Reading): boolean {
  return findings.length + notes.length > 5;
}
