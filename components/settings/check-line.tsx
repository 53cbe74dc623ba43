import { useId } from 'preact/hooks';
import styles from './settings.module.css';

/** One thing to switch on or off. */
export interface CheckLineProps {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A check box with its label and a line of explanation. */
export function CheckLine({ label, hint, on, onChange }: CheckLineProps) {
  const id = useId();
  return (
    <div class={styles.check}>
      <input
        type="checkbox"
        id={id}
        checked={on}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
