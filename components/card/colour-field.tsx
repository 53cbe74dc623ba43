import { NOTE_COLOURS } from '../../lib/notes/note.ts';
import type { NoteColour } from '../../lib/notes/types.ts';
import { say } from '../words/words.ts';
import styles from './colour-field.module.css';

/** The colour now, and what choosing does. */
export interface ColourFieldProps {
  readonly colour: NoteColour;
  readonly onChange: (colour: NoteColour) => void;
}

/** The colour of a highlight: one of four, always with its name. */
export function ColourField({ colour, onChange }: ColourFieldProps) {
  return (
    <fieldset class={styles.field}>
      <legend class="visually-hidden">{say('colour')}</legend>
      {NOTE_COLOURS.map((choice) => (
        <label key={choice} class={styles.choice} title={say(`colour_${choice}`)}>
          <input
            type="radio"
            name="colour"
            class="visually-hidden"
            aria-label={say(`colour_${choice}`)}
            checked={choice === colour}
            onChange={() => onChange(choice)}
          />
          <span class={`${styles.swatch} ${styles[choice]}`} />
        </label>
      ))}
    </fieldset>
  );
}
