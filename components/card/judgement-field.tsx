import type { Judgement } from '../../lib/notes/types.ts';
import { nameOfJudgement } from '../marks/wording.ts';
import { say } from '../words/words.ts';
import styles from './judgement-field.module.css';

const JUDGEMENTS = ['to-check', 'checked', 'doubtful', 'agree'] as const satisfies readonly Judgement[];

/** The judgement now, and what choosing does; choosing it again lets go of it. */
export interface JudgementFieldProps {
  readonly judgement: Judgement | undefined;
  readonly onChange: (judgement: Judgement | undefined) => void;
}

/** The reader's own judgement: one of four, or none. */
export function JudgementField({ judgement, onChange }: JudgementFieldProps) {
  return (
    <fieldset class={styles.field}>
      <legend class="visually-hidden">{say('your_judgement')}</legend>
      {JUDGEMENTS.map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={choice === judgement}
          class={styles.choice}
          onClick={() => onChange(choice === judgement ? undefined : choice)}
        >
          {nameOfJudgement(choice)}
        </button>
      ))}
    </fieldset>
  );
}
