import { say } from '../words/words.ts';
import styles from './skeleton.module.css';

/** The outline of the list while the text is being read; it does not move. */
export function Skeleton() {
  return (
    <div class={styles.skeleton} role="status">
      <span class="visually-hidden">{say('loading')}</span>
      <span class={styles.strip} />
      <span class={styles.line} />
      {[0, 1, 2].map((card) => (
        <span key={card} class={styles.card} />
      ))}
    </div>
  );
}
