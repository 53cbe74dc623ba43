import type { Ref } from 'preact';
import { Search } from '../icons.ts';
import { say } from '../words/words.ts';
import styles from './library.module.css';

/** The words sought, and what typing does. */
export interface SearchFieldProps {
  readonly query: string;
  readonly onSearch: (query: string) => void;
  readonly fieldRef?: Ref<HTMLInputElement>;
}

/** The search over all notes. */
export function SearchField({ query, onSearch, fieldRef }: SearchFieldProps) {
  return (
    <search class={styles.search}>
      <Search size={16} aria-hidden />
      <input
        ref={fieldRef ?? null}
        type="search"
        aria-label={say('search_all_notes')}
        placeholder={say('search_placeholder')}
        value={query}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </search>
  );
}
