/** All notes on all articles: found, filtered, sorted, changed by the dozen, and taken back. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { LibraryFilter, LibraryQuery, Sort } from '../../lib/notes/search/query.ts';
import type { NoteId } from '../../lib/notes/types.ts';
import { SearchField } from '../controls/search-field.tsx';
import { Tabs } from '../controls/tabs.tsx';
import { UndoToast } from '../controls/undo-toast.tsx';
import { useHistoryKeys } from '../controls/use-history-keys.ts';
import { useToast } from '../controls/use-toast.ts';
import { stepWords, walkedWords } from '../marks/step-words.ts';
import { say } from '../words/words.ts';
import { BulkBar } from './bulk-bar.tsx';
import { Filters } from './filters.tsx';
import styles from './library.module.css';
import { LibraryHead } from './library-head.tsx';
import { LibraryList } from './library-list.tsx';
import { rowsOf } from './library-rows.ts';
import type { HistoryEnds, LibraryActions, LibraryView } from './library-state.ts';

/** Everything kept, absent while nothing of it was read; and what can be taken back. */
export interface LibraryProps {
  readonly view: LibraryView | undefined;
  readonly history: HistoryEnds;
  readonly letterKeys: boolean;
  readonly actions: LibraryActions;
}

type Tab = 'all' | 'check';

/** The library. */
export function Library({ view, history, letterKeys, actions }: LibraryProps) {
  const [words, setWords] = useState('');
  const [filter, setFilter] = useState<LibraryFilter>({});
  const [sort, setSort] = useState<Sort>('recent');
  const [tab, setTab] = useState<Tab>('all');
  const [selected, setSelected] = useState<ReadonlySet<NoteId>>(new Set());
  const { toast, show, clear } = useToast();
  const search = useRef<HTMLInputElement>(null);

  const query: LibraryQuery = { words, sort, filter: tab === 'check' ? { ...filter, judgement: 'to-check' } : filter };
  const found = useMemo(() => view?.find(query) ?? [], [view?.version, words, filter, sort, tab]);
  const rows = useMemo(() => rowsOf(found), [found]);
  const facets = useMemo(() => view?.facets(), [view?.version]);
  const total = rows.length - found.length;

  const walk = async (way: 'undo' | 'redo') => {
    show({ text: walkedWords(way, await actions[way]()) });
  };
  const change: LibraryActions['changeNotes'] = async (asked) => {
    const failure = await actions.changeNotes(asked);
    if (failure !== null) show({ text: failure });
    else {
      const what = asked.deleted ? 'deleted' : asked.judgement === undefined ? 'tagged' : 'judged';
      show({ text: stepWords({ what, size: asked.ids.length }), undo: () => void walk('undo') });
    }
    return failure;
  };
  useHistoryKeys({ undo: () => void walk('undo'), redo: () => void walk('redo') });

  const foundIds = () => rows.flatMap((row) => (row.on === 'note' ? [row.digest.id] : []));
  // A note that has gone, or is filtered away, is not changed unseen.
  const chosen = useMemo(
    () => (selected.size === 0 ? [] : foundIds().filter((id) => selected.has(id))),
    [selected, rows],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== '/' || !letterKeys || event.defaultPrevented || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    search.current?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: one key that leads to the search field; the page itself is no control
    <div class={styles.page} onKeyDown={onKeyDown}>
      <LibraryHead
        articles={found.length}
        notes={total}
        view={view}
        history={history}
        actions={actions}
        ids={foundIds}
        onWalk={(way) => void walk(way)}
        onToast={show}
      />
      <SearchField
        name={say('search_all_notes')}
        placeholder={say('search_placeholder')}
        words={words}
        size="large"
        onSearch={setWords}
        fieldRef={search}
      />
      <main>
        <Tabs
          name={say('what_notes')}
          prefix="library"
          tabs={[
            { id: 'all', label: say('tab_all') },
            { id: 'check', label: say('tab_to_check'), count: facets?.toCheck ?? 0 },
          ]}
          chosen={tab}
          onChoose={setTab}
        />
        <div id="library-panel" role="tabpanel" aria-labelledby={`library-tab-${tab}`}>
          {facets && (
            <Filters
              facets={facets}
              filter={filter}
              sort={sort}
              withJudgement={tab === 'all'}
              onFilter={setFilter}
              onSort={setSort}
            />
          )}
          {chosen.length > 0 && (
            <BulkBar
              ids={chosen}
              found={total}
              tags={facets?.tags.map(({ value }) => value) ?? []}
              onAll={() => setSelected(new Set(foundIds()))}
              onNone={() => setSelected(new Set())}
              onChange={change}
              onExport={(format, way) =>
                void actions
                  .exportNotes(chosen, format, way)
                  .then((worked) => show({ text: say(worked ? 'exported' : 'export_failed') }))
              }
            />
          )}
          {letterKeys && rows.length > 0 && <p class={styles.facts}>{say('keys_hint')}</p>}
          {view && rows.length === 0 && <p class={styles.empty}>{nothingWords(words, query.filter, tab)}</p>}
          {view && (
            <LibraryList
              rows={rows}
              view={view}
              words={words}
              selected={selected}
              letterKeys={letterKeys}
              actions={actions}
              toCheck={tab === 'check'}
              onSelect={setSelected}
              onChange={change}
            />
          )}
        </div>
      </main>
      <div class={styles.toast}>
        <UndoToast toast={toast} onGone={clear} />
      </div>
    </div>
  );
}

function nothingWords(words: string, filter: LibraryFilter, tab: Tab): string {
  if (words.trim() !== '') return say('no_note_found');
  if (tab === 'check' && Object.keys(filter).length === 1) return say('nothing_to_check');
  return say(Object.keys(filter).length > 0 ? 'nothing_passes' : 'no_notes_yet');
}
