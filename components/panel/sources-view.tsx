/** The sources tab: who speaks here, what they are, how often; a click narrows the claims to theirs. */
import { useMemo } from 'preact/hooks';
import type { SourceId, SourceProfile } from '../../lib/claims/types.ts';
import type { Reading } from '../../lib/notes/reading.ts';
import { VirtualList } from '../controls/virtual-list.tsx';
import { visibleFindings } from '../marks/mark.ts';
import { nameAtStart, nameOfSourceType, roleOf } from '../marks/wording.ts';
import { say, sayCount } from '../words/words.ts';
import styles from './sources-view.module.css';

/** The reading, and what choosing a source does. */
export interface SourcesViewProps {
  readonly reading: Reading;
  readonly onChoose: (sourceId: SourceId) => void;
  readonly letterKeys: boolean;
}

/** The sources of the article, the one who speaks most first. */
export function SourcesView({ reading, onChoose, letterKeys }: SourcesViewProps) {
  const speaking = useMemo(() => speakingSources(reading), [reading.sources, reading.findings]);
  const most = speaking[0]?.times ?? 1;
  if (speaking.length === 0) return <p class={styles.empty}>{say('nobody_answers')}</p>;
  return (
    <VirtualList
      name={say('sources_in_order')}
      items={speaking}
      keyOf={({ source }) => source.sourceId}
      guess={() => 56}
      letterKeys={letterKeys}
      primary
      onEnter={({ source }) => onChoose(source.sourceId)}
      render={({ source, times }, place) => (
        <button
          type="button"
          data-entry
          tabIndex={place.tabIndex}
          class={styles.source}
          onClick={() => onChoose(source.sourceId)}
        >
          <span class={styles.who}>
            <b>{nameAtStart(source)}</b>
            <span class={styles.role}>
              {[roleOf(source), nameOfSourceType(source.type)].filter(Boolean).join(' · ')}
            </span>
          </span>
          <span class={styles.times}>
            {times} <span class="visually-hidden">{sayCount('claim_word', times)}</span>
          </span>
          <span class={styles.scale} aria-hidden="true">
            <span
              class={source.type === 'unnamed' ? styles.unnamed : styles.named}
              style={{ width: `${(100 * times) / most}%` }}
            />
          </span>
        </button>
      )}
    />
  );
}

/** Sources with at least one claim shown, with how many, the most first. */
function speakingSources(reading: Reading): readonly { readonly source: SourceProfile; readonly times: number }[] {
  const times = new Map<SourceId, number>();
  for (const { finding } of visibleFindings(reading.findings)) {
    if (finding.kind === 'attributed')
      times.set(finding.source.sourceId, (times.get(finding.source.sourceId) ?? 0) + 1);
  }
  return reading.sources
    .map((source) => ({ source, times: times.get(source.sourceId) ?? 0 }))
    .filter((entry) => entry.times > 0)
    .sort((a, b) => b.times - a.times);
}
