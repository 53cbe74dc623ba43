import { useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { say, sayCount } from '../words/words.ts';
import styles from './settings.module.css';
import type { SettingsActions } from './settings-state.ts';

/** How many reports there are, and what can be done with them. */
export interface ReportsKeptProps {
  readonly reports: number;
  readonly actions: Pick<SettingsActions, 'exportReports' | 'clearReports'>;
}

/** The marks the reader called wrong: a file for those who improve the engines. */
export function ReportsKept({ reports, actions }: ReportsKeptProps) {
  const [told, setTold] = useState('');
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{say('reports_title')}</h2>
      {reports === 0 ? (
        <p class={styles.hint}>{say('reports_none')}</p>
      ) : (
        <>
          <p>{sayCount('reports_count', reports)}</p>
          <p class={styles.hint}>{say('reports_hint')}</p>
          <p class={styles.ways}>
            <Button
              onClick={() =>
                void actions.exportReports().then((worked) => setTold(say(worked ? 'exported' : 'export_failed')))
              }
            >
              {say('reports_export')}
            </Button>
            <Button look="plain" onClick={actions.clearReports}>
              {say('reports_clear')}
            </Button>
          </p>
        </>
      )}
      <p role="status">{told}</p>
    </section>
  );
}
