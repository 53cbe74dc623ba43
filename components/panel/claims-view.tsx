/** The first tab: what the list is narrowed to, claims and notes in reading order, and the marks the reader dismissed. */
import { useMemo } from 'preact/hooks';
import type { SourceId, SourceProfile } from '../../lib/claims/types.ts';
import type { FindingView, PlacedNote, Reading } from '../../lib/notes/reading.ts';
import { Button } from '../controls/button.tsx';
import { VirtualList } from '../controls/virtual-list.tsx';
import { visibleFindings } from '../marks/mark.ts';
import { say } from '../words/words.ts';
import { DismissedList } from './dismissed-list.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FindingItem } from './finding-item.tsx';
import { HiddenKinds } from './hidden-kinds.tsx';
import { guessedHeight, type ListEntry, listEntries, narrowEntries, nearestEntry } from './list-entries.ts';
import type { ListFilter } from './list-filter.ts';
import { NoteChoices } from './note-choices.tsx';
import { narrowsNotes } from './note-filter.ts';
import { NoteItem } from './note-item.tsx';
import styles from './panel.module.css';
import type { PanelActions } from './panel-state.ts';

/** The reading, what it is narrowed to, and how the list behaves. */
export interface ClaimsViewProps {
  readonly reading: Reading;
  readonly filter: ListFilter;
  /** Words sought; empty for none. */
  readonly words: string;
  readonly onFilter: (filter: ListFilter) => void;
  readonly actions: PanelActions;
  readonly letterKeys: boolean;
  /** The side form: the list follows the reader, and there is room for choices by note. */
  readonly roomy: boolean;
  readonly onDelete: (placed: PlacedNote) => void;
}

/** Notes in the list have a place. */
const PLACED = ['found', 'changed'] as const;

/** The list of claims, with the reader's other passages between them. */
export function ClaimsView(props: ClaimsViewProps) {
  const { reading, filter, words, onFilter, actions, letterKeys, roomy, onDelete } = props;
  const visible = useMemo(() => visibleFindings(reading.findings), [reading.findings]);
  const entries = useMemo(() => listEntries(visible, reading.notes), [visible, reading.notes]);
  const listed = useMemo(() => narrowEntries(entries, filter, words), [entries, filter, words]);
  const sources = useMemo(() => new Map(reading.sources.map((s) => [s.sourceId, s])), [reading.sources]);
  const nearest = nearestEntry(listed, reading.scroll);

  const open = (entry: ListEntry) =>
    actions.openCard(
      entry.on === 'note' ? { on: 'note', id: entry.note.note.id } : { on: 'finding', id: entry.view.finding.id },
    );
  return (
    <>
      <FilterBar findings={visible} sources={sources} filter={filter} onFilter={onFilter} />
      {(roomy || narrowsNotes(filter)) && (
        <NoteChoices notes={reading.notes} places={PLACED} filter={filter} onFilter={onFilter} />
      )}
      {listed.length === 0 && words.trim() !== '' ? (
        <p class={styles.empty}>{say('no_claim_found')}</p>
      ) : listed.length === 0 ? (
        <NothingListed reading={reading} entries={entries.length} onFilter={onFilter} actions={actions} />
      ) : (
        <VirtualList
          key={JSON.stringify(filter)}
          name={say('claims_in_order')}
          items={listed}
          keyOf={({ key }) => key}
          guess={guessedHeight}
          currentKey={nearest?.key}
          follow={roomy}
          letterKeys={letterKeys}
          primary
          onEnter={open}
          render={(entry, place) =>
            entry.on === 'note' ? (
              <NoteItem placed={entry.note} place={place} actions={actions} onDelete={() => onDelete(entry.note)} />
            ) : (
              <FindingItem
                view={entry.view}
                source={sourceOf(entry.view, sources)}
                placed={entry.note}
                place={place}
                onReveal={() => actions.reveal({ on: 'finding', id: entry.view.finding.id })}
                onOpen={() => open(entry)}
              />
            )
          }
        />
      )}
      <HiddenKinds reading={reading} actions={actions} />
      <DismissedList findings={reading.findings} undismiss={actions.undismiss} />
    </>
  );
}

function sourceOf({ finding }: FindingView, sources: ReadonlyMap<SourceId, SourceProfile>): SourceProfile | undefined {
  return finding.kind === 'attributed' ? sources.get(finding.source.sourceId) : undefined;
}

interface NothingListedProps extends Pick<ClaimsViewProps, 'reading' | 'onFilter' | 'actions'> {
  /** How many there are without the filter. */
  readonly entries: number;
}

function NothingListed({ reading, entries, onFilter, actions }: NothingListedProps) {
  const hidden = reading.findings.filter((view) => !view.dismissed).length;
  if (entries > 0)
    return (
      <div class={styles.empty}>
        <p>{say('none_of_this_sort')}</p>
        <Button onClick={() => onFilter({})}>{say('show_all_claims')}</Button>
      </div>
    );
  if (hidden > 0)
    return (
      <div class={styles.empty}>
        <p>{say('none_sure_enough')}</p>
        <Button onClick={() => actions.setVisibility({ density: 5, hiddenKinds: [] })}>{say('show_every_mark')}</Button>
      </div>
    );
  return (
    <div class={styles.empty}>
      <p>{say('no_claims_found')}</p>
    </div>
  );
}
