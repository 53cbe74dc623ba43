import type { ModelProblem } from '../../lib/claims/types.ts';
import { say } from '../words/words.ts';
import styles from './panel.module.css';

/** Says that the trained model took no part, and what mends it. */
export function ModelLine({ problem }: { readonly problem: ModelProblem }) {
  return <p class={styles.hidden}>{say(problem === 'missing' ? 'model_missing' : 'model_damaged')}</p>;
}
