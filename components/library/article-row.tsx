import { siteName } from '../../lib/notes/search/site-name.ts';
import type { Article } from '../../lib/notes/types.ts';
import { dayOf } from '../marks/wording.ts';
import { say } from '../words/words.ts';
import styles from './library.module.css';
import type { LibraryActions } from './library-state.ts';

/** One article and the ways to it. */
export interface ArticleRowProps {
  readonly article: Article;
  readonly tabIndex: 0 | -1;
  readonly actions: Pick<LibraryActions, 'addressOf' | 'open'>;
}

/** An article, before its notes. */
export function ArticleRow({ article, tabIndex, actions }: ArticleRowProps) {
  return (
    <div class={styles.article}>
      <h2 class={styles.name} dir="auto">
        <a
          data-entry
          tabIndex={tabIndex}
          href={actions.addressOf(article)}
          target="_blank"
          rel="noreferrer"
          onClick={(event) => {
            event.preventDefault();
            actions.open(article);
          }}
        >
          {article.title || article.url}
        </a>
      </h2>
      <p class={styles.facts}>
        {[siteName(article), say('read_on', dayOf(article.lastSeen))].filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}
