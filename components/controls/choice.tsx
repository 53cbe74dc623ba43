import { useId } from 'preact/hooks';
import { say } from '../words/words.ts';
import styles from './choice.module.css';

/** A named choice of one among several, or none of them unless it is required. */
export interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | undefined;
  readonly required?: boolean;
  readonly onChange: (value: Value | undefined) => void;
}

/** A small select with its name above it; nothing where there is nothing to choose. */
export function Choice<Value extends string>({ name, options, value, required, onChange }: ChoiceProps<Value>) {
  const id = useId();
  if (options.length === 0 && value === undefined) return null;
  // What was chosen may no longer be offered, since no note has it any more: it still shows, so that it can be let go.
  const gone = value !== undefined && !options.some((option) => option.value === value);
  return (
    <div class={styles.choice}>
      <label for={id}>{name}</label>
      <select
        id={id}
        value={value ?? ''}
        class={value !== undefined && !required ? styles.chosen : undefined}
        onChange={({ currentTarget }) =>
          onChange(options.find((option) => option.value === currentTarget.value)?.value)
        }
      >
        {!required && <option value="">{say('filter_any')}</option>}
        {gone && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
