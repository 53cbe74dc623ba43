import { JUDGEMENTS } from '../../lib/notes/note.ts';
import { type Facet, type Facets, type LibraryFilter, SORTS, type Sort } from '../../lib/notes/search/query.ts';
import { Button } from '../controls/button.tsx';
import { Choice } from '../controls/choice.tsx';
import { nameOfJudgement } from '../marks/wording.ts';
import { say } from '../words/words.ts';
import styles from './library.module.css';
import { PERIODS, type Period, periodOf, timesOf } from './periods.ts';

/** What there is to choose from, what is chosen, and what choosing does. */
export interface FiltersProps {
  readonly facets: Facets;
  readonly filter: LibraryFilter;
  readonly sort: Sort;
  /** False where the list itself is of one judgement. */
  readonly withJudgement: boolean;
  readonly onFilter: (filter: LibraryFilter) => void;
  readonly onSort: (sort: Sort) => void;
}

const TROUBLES = ['changed', 'ambiguous', 'lost'] as const;

/** Filters by tag, source, site, time, judgement and place; and the order. */
export function Filters({ facets, filter, sort, withJudgement, onFilter, onSort }: FiltersProps) {
  const choose = <Key extends keyof LibraryFilter>(key: Key, value: LibraryFilter[Key] | undefined) => {
    const { [key]: _, ...others } = filter;
    onFilter(value === undefined ? others : { ...others, [key]: value });
  };
  const period = (chosen: Period | undefined) => {
    const { since: _, until: __, ...others } = filter;
    onFilter(chosen === undefined ? others : { ...others, ...timesOf(chosen, Date.now()) });
  };
  const troubles = TROUBLES.filter((trouble) => facets.troubles[trouble] > 0 || filter.trouble === trouble);
  return (
    <fieldset class={styles.filters}>
      <legend class="visually-hidden">{say('filter_notes')}</legend>
      <Choice
        name={say('filter_tag')}
        options={named(facets.tags)}
        value={filter.tag}
        onChange={(tag) => choose('tag', tag)}
      />
      <Choice
        name={say('filter_source')}
        options={named(facets.sources)}
        value={filter.source}
        onChange={(source) => choose('source', source)}
      />
      <Choice
        name={say('filter_site')}
        options={named(facets.sites)}
        value={filter.site}
        onChange={(site) => choose('site', site)}
      />
      <Choice
        name={say('filter_when')}
        options={PERIODS.map((value) => ({ value, label: say(`when_${value}`) }))}
        value={periodOf(filter, Date.now())}
        onChange={period}
      />
      {withJudgement && (
        <Choice
          name={say('filter_judgement')}
          options={JUDGEMENTS.map((value) => ({ value, label: nameOfJudgement(value) }))}
          value={filter.judgement}
          onChange={(judgement) => choose('judgement', judgement)}
        />
      )}
      <Choice
        name={say('filter_place')}
        options={troubles.map((value) => ({ value, label: `${say(`place_${value}`)} (${facets.troubles[value]})` }))}
        value={filter.trouble}
        onChange={(trouble) => choose('trouble', trouble)}
      />
      <Choice
        name={say('sort_by')}
        options={SORTS.map((value) => ({ value, label: say(`sort_${value}`) }))}
        value={sort}
        required
        onChange={(chosen) => chosen && onSort(chosen)}
      />
      {Object.keys(filter).length > 0 && (
        <Button look="plain" onClick={() => onFilter({})}>
          {say('clear_filters')}
        </Button>
      )}
    </fieldset>
  );
}

function named(facets: readonly Facet[]): readonly { readonly value: string; readonly label: string }[] {
  return facets.map(({ value, count }) => ({ value, label: `${value} (${count})` }));
}
