import { Button } from '../controls/button.tsx';
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
      <h2 id="shortcuts">Keyboard commands</h2>
      <p class={styles.hint}>These work in every page. The browser keeps them; change them on its own page.</p>
      <dl class={styles.keys}>
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class={styles.hint}>Not set</span>}</dd>
          </div>
        ))}
      </dl>
      {onOpen && <Button onClick={onOpen}>Change keyboard commands</Button>}
    </section>
  );
}
