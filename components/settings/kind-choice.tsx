import { ASSERTION_KINDS, type AssertionKind } from '../../lib/claims/types.ts';
import { ASSERTION_NAMES, ASSERTION_PHRASES } from '../marks/wording.ts';
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
      <legend>Mark, where no source is given</legend>
      {ASSERTION_KINDS.map((kind) => (
        <CheckLine
          key={kind}
          label={ASSERTION_NAMES[kind]}
          hint={`The text ${ASSERTION_PHRASES[kind]}.`}
          on={!hidden.includes(kind)}
          onChange={(on) => onChange(on ? hidden.filter((other) => other !== kind) : [...hidden, kind])}
        />
      ))}
    </fieldset>
  );
}
