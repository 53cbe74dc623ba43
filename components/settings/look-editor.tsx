import {
  DEFAULT_LOOKS,
  MARK_COLOURS,
  MARK_LINES,
  type MarkColour,
  type MarkLooks,
} from '../../lib/notes/mark-looks.ts';
import { Button } from '../controls/button.tsx';
import { MARKS } from '../marks/mark.ts';
import { say } from '../words/words.ts';
import styles from './settings.module.css';

const COLOURS = Object.keys(MARK_COLOURS) as MarkColour[];

/** The looks now, and what a change does. */
export interface LookEditorProps {
  readonly looks: MarkLooks;
  readonly onChange: (looks: MarkLooks) => void;
}

/** Line and colour of each mark, with words that show them as the page will. */
export function LookEditor({ looks, onChange }: LookEditorProps) {
  const usual = MARKS.every(
    (mark) => looks[mark].line === DEFAULT_LOOKS[mark].line && looks[mark].colour === DEFAULT_LOOKS[mark].colour,
  );
  return (
    <fieldset class={styles.looks}>
      <legend>{say('looks_title')}</legend>
      {MARKS.map((mark) => {
        const { line, colour } = looks[mark];
        const name = say(`look_${mark}`);
        return (
          <div key={mark} class={styles.look}>
            <span class={styles.lookName}>{name}</span>
            <select
              aria-label={say('look_line_of', name)}
              value={line}
              onChange={({ currentTarget: { value } }) => {
                const chosen = MARK_LINES.find((each) => each === value);
                if (chosen) onChange({ ...looks, [mark]: { line: chosen, colour } });
              }}
            >
              {MARK_LINES.map((each) => (
                <option key={each} value={each}>
                  {say(`line_${each}`)}
                </option>
              ))}
            </select>
            <select
              aria-label={say('look_colour_of', name)}
              value={colour}
              onChange={({ currentTarget: { value } }) => {
                const chosen = COLOURS.find((each) => each === value);
                if (chosen) onChange({ ...looks, [mark]: { line, colour: chosen } });
              }}
            >
              {COLOURS.map((each) => (
                <option key={each} value={each}>
                  {say(`colour_${each}`)}
                </option>
              ))}
            </select>
          </div>
        );
      })}
      <p class={styles.preview} role="img" aria-label={say('preview')}>
        {MARKS.map((mark) => (
          <>
            <span key={mark} style={underline(looks, mark)}>
              {say(`preview_${mark}`)}
            </span>{' '}
          </>
        ))}
      </p>
      {!usual && (
        <Button look="plain" onClick={() => onChange(DEFAULT_LOOKS)}>
          {say('usual_looks')}
        </Button>
      )}
    </fieldset>
  );
}

function underline(looks: MarkLooks, mark: keyof MarkLooks): string {
  const { line, colour } = looks[mark];
  const { light, dark } = MARK_COLOURS[colour];
  return `text-decoration: underline ${line} light-dark(${light}, ${dark}) 1.5px; text-underline-offset: 0.18em`;
}
