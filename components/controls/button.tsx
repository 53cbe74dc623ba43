import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';
import styles from './button.module.css';

/** How much a button asks for attention: one `primary` per view at most; `plain` reads like a link. */
type ButtonLook = 'primary' | 'quiet' | 'plain';

/** What `Button` takes beside a button's own attributes. */
export interface ButtonProps extends Omit<ButtonHTMLAttributes, 'ref'> {
  readonly look?: ButtonLook;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly children: ComponentChildren;
}

/** A button with words on it. */
export function Button({ look = 'quiet', buttonRef, children, ...rest }: ButtonProps) {
  const classes = [styles.button, look === 'quiet' ? '' : styles[look]].join(' ');
  return (
    <button type="button" {...rest} class={classes} ref={buttonRef ?? null}>
      {children}
    </button>
  );
}

/** What `IconButton` takes: the name is what a screen reader says and what the pointer sees. */
export interface IconButtonProps extends Omit<ButtonHTMLAttributes, 'ref'> {
  readonly name: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  /** One outline icon, 16 px. */
  readonly children: ComponentChildren;
}

/** A button with only an icon; it always has a name. */
export function IconButton({ name, buttonRef, children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      class={`${styles.button} ${styles.icon}`}
      aria-label={name}
      title={name}
      ref={buttonRef ?? null}
    >
      {children}
    </button>
  );
}
