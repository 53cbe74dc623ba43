import { claimMark } from '../../lib/claims/claim-mark.ts';
import type { CardContent } from '../../lib/notes/reading.ts';
import { IconButton } from '../controls/button.tsx';
import { ChevronDown, ChevronUp, X } from '../icons.ts';
import { say } from '../words/words.ts';
import styles from './card-heading.module.css';
import { FindingFacts } from './finding-facts.tsx';

/** The place, and the way to its neighbours and out. */
export interface CardHeadingProps {
  readonly content: CardContent;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** Who or why, in one line, what is known about it, and the neighbours. */
export function CardHeading({ content, onStep, onClose }: CardHeadingProps) {
  const { finding, source, note, position } = content;
  const first = position.index <= 0;
  const last = position.index >= position.of - 1;
  return (
    <header class={styles.heading}>
      <div class={`${styles.what} ${finding ? styles[claimMark(finding.finding)] : styles.own}`}>
        {finding ? (
          <FindingFacts view={finding} source={source} />
        ) : (
          <h1 id="card-heading" class={styles.title}>
            {say(note ? 'your_note' : 'new_note')}
          </h1>
        )}
        {(!finding || (note && note.outcome.status !== 'found')) && (
          <p class={styles.quote}>{content.target.quote.exact}</p>
        )}
        {note?.outcome.status === 'changed' && <p class={styles.facts}>{say('note_changed')}</p>}
        {note?.outcome.status === 'lost' && <p class={styles.facts}>{say('note_lost')}</p>}
      </div>
      <div class={styles.tools}>
        {position.of > 1 && (
          <>
            <IconButton name={say('previous_mark')} aria-disabled={first} onClick={() => !first && onStep(-1)}>
              <ChevronUp size={16} aria-hidden />
            </IconButton>
            <IconButton name={say('next_mark')} aria-disabled={last} onClick={() => !last && onStep(1)}>
              <ChevronDown size={16} aria-hidden />
            </IconButton>
          </>
        )}
        <IconButton name={say('close')} onClick={onClose}>
          <X size={16} aria-hidden />
        </IconButton>
      </div>
    </header>
  );
}
