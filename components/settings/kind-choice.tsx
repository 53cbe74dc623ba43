import { ASSERTION_KINDS, type AssertionKind } from '../../lib/claims/types.ts';
import { nameOfKind, whatKindDoes } from '../marks/wording.ts';
import { say } from '../words/words.ts';
import { CheckLine } from './check-line.tsx';
import styles from './settings.module.css';

/** The kinds that are switched off, and what changing one does. */
export interface KindChoiceProps {
  readonly hidden: readonly AssertionKind[];
  readonly onChange: (hidden: readonly AssertionKind[]) => void;
}

/** Which kinds of assertion are marked. */
export function KindChoice({ hidden, onChange }: KindChoiceProps) {
  return (
    <fieldset class={styles.kinds}>
      <legend>{say('mark_where_no_source')}</legend>
      {ASSERTION_KINDS.map((kind) => (
        <CheckLine
          key={kind}
          label={nameOfKind(kind)}
          hint={say('hint_kind', whatKindDoes(kind))}
          on={!hidden.includes(kind)}
          onChange={(on) => onChange(on ? hidden.filter((other) => other !== kind) : [...hidden, kind])}
        />
      ))}
    </fieldset>
  );
}
