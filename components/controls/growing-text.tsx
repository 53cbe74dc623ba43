import type { Ref } from 'preact';
import { useImperativeHandle, useLayoutEffect, useRef } from 'preact/hooks';
import { directionOf } from './direction.ts';
import styles from './growing-text.module.css';

/** A field that is as tall as its words. */
export interface GrowingTextProps {
  readonly id: string;
  /** The words, as the last keystroke or another view has left them. */
  readonly value: string;
  readonly placeholder?: string;
  readonly describedBy?: string;
  /** Every keystroke. */
  readonly onInput: (value: string) => void;
  readonly fieldRef?: Ref<HTMLTextAreaElement>;
}

/** The greatest height, in `growing-text.module.css`, has room for fewer letters than this. */
const SURELY_TALL = 5000;

/** A text area that grows with its words. */
export function GrowingText({ id, value, placeholder, describedBy, onInput, fieldRef }: GrowingTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(fieldRef ?? null, () => field.current as HTMLTextAreaElement);

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    // So many words reach the greatest height anyway, and to measure them takes long.
    if (value.length > SURELY_TALL) {
      element.style.height = '100vh';
      return;
    }
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
  }, [value]);

  return (
    <textarea
      ref={field}
      id={id}
      class={styles.field}
      rows={2}
      dir={directionOf(value)}
      value={value}
      placeholder={placeholder}
      aria-describedby={describedBy}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}
