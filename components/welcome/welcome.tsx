/** Shown once, when Whence is installed: thirty seconds, and the one warning that matters. */
import { Button } from '../controls/button.tsx';
import { MARKS } from '../marks/mark.ts';
import { sayWith } from '../words/rich-words.ts';
import { say } from '../words/words.ts';
import styles from './welcome.module.css';

/** What the page needs to know, and what it asks for. */
export interface WelcomeProps {
  /** The keys that open the panel; empty where none are set. */
  readonly panelKeys: string;
  /** Whether the browser lets Whence read the pages that are opened. */
  readonly mayRead: boolean;
  /** Called synchronously in the click, as `permissions.request` needs. */
  readonly grantAccess: () => void;
  readonly openSettings: () => void;
}

/** The welcome page. */
export function Welcome({ panelKeys, mayRead, grantAccess, openSettings }: WelcomeProps) {
  return (
    <main class={styles.page}>
      <h1>{say('welcome_heading')}</h1>
      <p class={styles.lead}>{say('welcome_lead')}</p>
      {!mayRead && (
        <p class={styles.access}>
          <span>{say('welcome_access')}</span>
          <Button look="primary" onClick={grantAccess}>
            {say('allow_reading')}
          </Button>
        </p>
      )}
      <section aria-labelledby="marks">
        <h2 id="marks">{say('welcome_marks')}</h2>
        <dl class={styles.marks}>
          {MARKS.map((mark) => (
            <div key={mark}>
              <dt>
                <span class={styles[mark]}>{say(`preview_${mark}`)}</span>
              </dt>
              <dd>{say(`welcome_${mark}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{sayWith('welcome_open_panel', <kbd>{panelKeys || say('not_set')}</kbd>)}</p>
      </section>
      <section aria-labelledby="notes">
        <h2 id="notes">{say('welcome_notes')}</h2>
        <p>{say('welcome_notes_how')}</p>
      </section>
      <section aria-labelledby="device">
        <h2 id="device">{say('welcome_device')}</h2>
        <p>{say('welcome_device_how')}</p>
        <p class={styles.warning}>
          <strong>{say('uninstall_warning')}</strong>
        </p>
        <Button onClick={openSettings}>{say('open_settings')}</Button>
      </section>
    </main>
  );
}
