import type { Ref } from 'preact';
import { Search } from '../icons.ts';
import styles from './search-field.module.css';

/** The words sought, what typing does, and what the field is called. */
export interface SearchFieldProps {
  readonly name: string;
  /** Shown while the field is empty; its name where there is nothing more to say. */
  readonly placeholder?: string;
  readonly words: string;
  /** Large on a page of its own, small in a panel. */
  readonly size: 'small' | 'large';
  readonly onSearch: (words: string) => void;
  readonly fieldRef: Ref<HTMLInputElement>;
}

/** A field to search with, as a landmark. */
export function SearchField({ name, placeholder = name, words, size, onSearch, fieldRef }: SearchFieldProps) {
  return (
    <search class={size === 'large' ? `${styles.search} ${styles.large}` : styles.search}>
      <Search size={16} aria-hidden />
      <input
        ref={fieldRef}
        type="search"
        aria-label={name}
        placeholder={placeholder}
        value={words}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </search>
  );
}
