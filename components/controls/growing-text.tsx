import type { Ref } from 'preact';
import { useImperativeHandle, useLayoutEffect, useRef } from 'preact/hooks';
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

/** A text area that grows with its words. */
export function GrowingText({ id, value, placeholder, describedBy, onInput, fieldRef }: GrowingTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(fieldRef ?? null, () => field.current as HTMLTextAreaElement);

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
  }, [value]);

  return (
    <textarea
      ref={field}
      id={id}
      class={styles.field}
      rows={2}
      dir="auto"
      value={value}
      placeholder={placeholder}
      aria-describedby={describedBy}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}
