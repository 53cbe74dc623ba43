import type { Ref } from 'preact';
import { Search } from '../icons.ts';
import { say } from '../words/words.ts';
import styles from './panel-search.module.css';

/** The words sought in this article, and what typing does. */
export interface PanelSearchProps {
  readonly words: string;
  readonly onSearch: (words: string) => void;
  readonly fieldRef: Ref<HTMLInputElement>;
}

/** The search within the claims and notes of one article. */
export function PanelSearch({ words, onSearch, fieldRef }: PanelSearchProps) {
  return (
    <search class={styles.search}>
      <Search size={16} aria-hidden />
      <input
        ref={fieldRef}
        type="search"
        aria-label={say('search_here')}
        placeholder={say('search_here')}
        value={words}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </search>
  );
}
