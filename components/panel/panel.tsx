/** The popup, the side panel and the sidebar: one panel, any width from 280 pixels. */

import styles from './panel.module.css';
import { PanelHeader } from './panel-header.tsx';
import type { PanelActions, PanelState } from './panel-state.ts';
import { SettledReading } from './settled-reading.tsx';
import { Skeleton } from './skeleton.tsx';
import { StandingMessage } from './standing-message.tsx';

/** What the panel shows, what it asks for, and where it stands. */
export interface PanelProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  /** The popup is 400 × 560; the side form fills its window and follows the reader's scroll. */
  readonly form: 'popup' | 'side';
  /** J, K as shortcuts inside the panel; on unless switched off. */
  readonly letterKeys?: boolean;
}

/** The panel. */
export function Panel({ state, actions, form, letterKeys = true }: PanelProps) {
  return (
    <div class={`${styles.panel} ${styles[form]}`}>
      {state.on === 'reading' ? (
        <SettledReading
          key={state.reading.article.url}
          state={state}
          actions={actions}
          form={form}
          letterKeys={letterKeys}
        />
      ) : (
        <>
          <PanelHeader actions={actions} form={form} />
          <main class={styles.standing}>
            {state.on === 'loading' ? <Skeleton /> : <StandingMessage state={state} actions={actions} />}
          </main>
        </>
      )}
    </div>
  );
}
