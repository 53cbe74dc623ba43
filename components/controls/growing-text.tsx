import type { Ref } from 'preact';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'preact/hooks';
import styles from './growing-text.module.css';

/** A field that is as tall as its words. */
export interface GrowingTextProps {
  readonly id: string;
  /** The words from outside. While the field has the focus the reader's own words win. */
  readonly value: string;
  readonly placeholder?: string;
  readonly describedBy?: string;
  /** Every keystroke. */
  readonly onInput: (value: string) => void;
  readonly fieldRef?: Ref<HTMLTextAreaElement>;
}

/** A text area that grows with its words; it never replaces words that are being typed. */
export function GrowingText({ id, value, placeholder, describedBy, onInput, fieldRef }: GrowingTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(value);
  useImperativeHandle(fieldRef ?? null, () => field.current as HTMLTextAreaElement);

  useEffect(() => {
    if (document.activeElement !== field.current) setText(value);
  }, [value]);

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
  }, [text]);

  return (
    <textarea
      ref={field}
      id={id}
      class={styles.field}
      rows={2}
      value={text}
      placeholder={placeholder}
      aria-describedby={describedBy}
      onInput={(event) => {
        setText(event.currentTarget.value);
        onInput(event.currentTarget.value);
      }}
    />
  );
}
