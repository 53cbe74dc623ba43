import { Button } from '../controls/button.tsx';
import styles from './panel-message.module.css';

/** A sentence or two, and at most one action with a quieter second. */
export interface PanelMessageProps {
  readonly text: string;
  readonly more?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly second?: { readonly label: string; readonly run: () => void } | undefined;
}

/** What the panel says where there is nothing to list. */
export function PanelMessage({ text, more, action, second }: PanelMessageProps) {
  return (
    <div class={styles.message}>
      <p class={styles.text}>{text}</p>
      {more && <p class={styles.more}>{more}</p>}
      {action && (
        <Button look="primary" onClick={action.run}>
          {action.label}
        </Button>
      )}
      {second && (
        <Button look="plain" onClick={second.run}>
          {second.label}
        </Button>
      )}
    </div>
  );
}
