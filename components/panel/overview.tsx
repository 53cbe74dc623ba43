/** What stays in sight above the list: the strip, the sentence with its numbers, the tabs. */
import type { ComponentChildren } from 'preact';
import type { FindingView, Reading } from '../../lib/notes/reading.ts';
import { countMarks } from '../marks/mark.ts';
import { CountsSentence } from './counts-sentence.tsx';
import { type ListFilter, toggleMark } from './list-filter.ts';
import styles from './panel.module.css';
import type { PanelActions } from './panel-state.ts';
import { SourcingStrip } from './sourcing-strip.tsx';

/** The reading, what of it is visible, and what the list is narrowed to. */
export interface OverviewProps {
  readonly reading: Reading;
  readonly visible: readonly FindingView[];
  readonly filter: ListFilter;
  readonly onNarrow: (filter: ListFilter) => void;
  readonly actions: Pick<PanelActions, 'reveal'>;
  /** The tabs. */
  readonly children: ComponentChildren;
}

/** The overview of a reading; without findings only the tabs. */
export function Overview({ reading, visible, filter, onNarrow, actions, children }: OverviewProps) {
  return (
    <div class={styles.overview}>
      {reading.findings.length > 0 && (
        <>
          <SourcingStrip
            findings={visible}
            notes={reading.notes}
            textLength={reading.textLength}
            scroll={reading.scroll}
            onReveal={({ finding }) => actions.reveal({ on: 'finding', id: finding.id })}
          />
          <CountsSentence
            counts={countMarks(visible)}
            chosen={filter.mark}
            onChoose={(mark) => onNarrow(toggleMark(filter, mark))}
          />
        </>
      )}
      {children}
    </div>
  );
}
