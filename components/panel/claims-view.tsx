/** The claims tab: what the list is narrowed to, the cards in reading order, and the marks the reader dismissed. */
import { useMemo } from 'preact/hooks';
import type { FindingView, Reading } from '../../lib/notes/reading.ts';
import { Button } from '../controls/button.tsx';
import { RovingList } from '../controls/roving-list.tsx';
import { visibleFindings } from '../marks/mark.ts';
import { say } from '../words/words.ts';
import { DismissedList } from './dismissed-list.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FindingItem } from './finding-item.tsx';
import { HiddenKinds } from './hidden-kinds.tsx';
import { filterFindings, type ListFilter, nearestFinding, searchFindings } from './list-filter.ts';
import { notesByPlace } from './notes-by-place.ts';
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
  readonly follow: boolean;
}

/** The list of claims. */
export function ClaimsView({ reading, filter, words, onFilter, actions, letterKeys, follow }: ClaimsViewProps) {
  const visible = useMemo(() => visibleFindings(reading.findings), [reading.findings]);
  const noteOn = useMemo(() => notesByPlace(reading.notes), [reading.notes]);
  const listed = useMemo(
    () => searchFindings(filterFindings(visible, filter), words, noteOn),
    [visible, filter, words, noteOn],
  );
  const sources = useMemo(() => new Map(reading.sources.map((s) => [s.sourceId, s])), [reading.sources]);
  const nearest = nearestFinding(listed, reading.scroll);

  const open = (view: FindingView) => actions.openCard({ on: 'finding', id: view.finding.id });
  return (
    <>
      <FilterBar findings={visible} sources={sources} filter={filter} onFilter={onFilter} />
      {listed.length === 0 && words.trim() !== '' ? (
        <p class={styles.empty}>{say('no_claim_found')}</p>
      ) : listed.length === 0 ? (
        <NothingListed reading={reading} visible={visible.length} onFilter={onFilter} actions={actions} />
      ) : (
        <RovingList
          key={JSON.stringify(filter)}
          name={say('claims_in_order')}
          items={listed}
          keyOf={(view) => view.finding.id}
          currentKey={nearest?.finding.id}
          follow={follow}
          letterKeys={letterKeys}
          primary
          onEnter={open}
          render={(view, place) => (
            <FindingItem
              view={view}
              source={view.finding.kind === 'attributed' ? sources.get(view.finding.source.sourceId) : undefined}
              note={noteOn(view)}
              place={place}
              onReveal={() => actions.reveal({ on: 'finding', id: view.finding.id })}
              onOpen={() => open(view)}
            />
          )}
        />
      )}
      <HiddenKinds reading={reading} actions={actions} />
      <DismissedList findings={reading.findings} undismiss={actions.undismiss} />
    </>
  );
}

interface NothingListedProps extends Pick<ClaimsViewProps, 'reading' | 'onFilter' | 'actions'> {
  readonly visible: number;
}

function NothingListed({ reading, visible, onFilter, actions }: NothingListedProps) {
  const hidden = reading.findings.filter((view) => !view.dismissed).length;
  if (visible > 0)
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
