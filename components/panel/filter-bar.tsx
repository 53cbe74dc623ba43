import type { SourceId, SourceProfile } from '../../lib/claims/types.ts';
import { ASSERTION_KINDS } from '../../lib/claims/types.ts';
import type { FindingView } from '../../lib/notes/reading.ts';
import { X } from '../icons.ts';
import { nameOfKind } from '../marks/wording.ts';
import { say } from '../words/words.ts';
import styles from './filter-bar.module.css';
import { countAssertions, type ListFilter } from './list-filter.ts';

/** All that is visible, and what the list is narrowed to. */
export interface FilterBarProps {
  readonly findings: readonly FindingView[];
  readonly sources: ReadonlyMap<SourceId, SourceProfile>;
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
}

/** Kinds to choose from while the list shows claims with no source; the chosen source, with its way out. Otherwise nothing. */
export function FilterBar({ findings, sources, filter, onFilter }: FilterBarProps) {
  if (filter.sourceId) {
    const name = sources.get(filter.sourceId)?.name ?? say('one_source');
    return (
      <div class={styles.bar}>
        <button
          type="button"
          class={styles.chip}
          aria-label={say('only_source_all', name)}
          onClick={() => onFilter({})}
        >
          <span class={styles.name}>{say('only_source', name)}</span>
          <X size={12} aria-hidden />
        </button>
      </div>
    );
  }
  if (filter.mark !== 'unsourced') return null;
  const counts = countAssertions(findings);
  if (counts.size < 2) return null;
  return (
    <fieldset class={styles.bar}>
      <legend class="visually-hidden">{say('kinds_of_assertion')}</legend>
      {ASSERTION_KINDS.filter((kind) => counts.has(kind)).map((kind) => {
        const chosen = filter.assertion === kind;
        return (
          <button
            key={kind}
            type="button"
            aria-pressed={chosen}
            class={styles.chip}
            onClick={() => onFilter(chosen ? { mark: 'unsourced' } : { mark: 'unsourced', assertion: kind })}
          >
            {nameOfKind(kind)} <span class={styles.count}>{counts.get(kind)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
