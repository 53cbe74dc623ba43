import { Button } from '../controls/button.tsx';
import { say } from '../words/words.ts';
import styles from './settings.module.css';
import type { Shortcut } from './settings-state.ts';

/** The browser-wide commands, and the way to the browser's page where it has one. */
export interface ShortcutListProps {
  readonly shortcuts: readonly Shortcut[];
  readonly onOpen: (() => void) | undefined;
}

/** Keys that work in every page, as the browser has them now. */
export function ShortcutList({ shortcuts, onOpen }: ShortcutListProps) {
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{say('keyboard_commands')}</h2>
      <p class={styles.hint}>{say('commands_hint')}</p>
      <dl class={styles.keys}>
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class={styles.hint}>{say('not_set')}</span>}</dd>
          </div>
        ))}
      </dl>
      {onOpen && <Button onClick={onOpen}>{say('change_commands')}</Button>}
    </section>
  );
}
