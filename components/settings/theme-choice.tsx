import { say } from '../words/words.ts';
import styles from './settings.module.css';
import type { ReaderSettings } from './settings-state.ts';

const THEMES = ['system', 'light', 'dark'] as const;

/** The theme now, and what choosing does. */
export interface ThemeChoiceProps {
  readonly theme: ReaderSettings['theme'];
  readonly onChange: (theme: ReaderSettings['theme']) => void;
}

/** Light, dark, or as the system is. */
export function ThemeChoice({ theme, onChange }: ThemeChoiceProps) {
  return (
    <fieldset class={styles.choice}>
      <legend>{say('theme')}</legend>
      {THEMES.map((each) => (
        <label key={each}>
          <input type="radio" name="theme" checked={each === theme} onChange={() => onChange(each)} />
          {say(`theme_${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
