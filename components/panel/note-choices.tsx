import { useMemo } from 'preact/hooks';
import { JUDGEMENTS } from '../../lib/notes/note.ts';
import type { PlacedNote } from '../../lib/notes/reading.ts';
import { Choice } from '../controls/choice.tsx';
import { nameOfJudgement } from '../marks/wording.ts';
import { say } from '../words/words.ts';
import styles from './note-choices.module.css';
import { type NoteFilter, narrowsNotes, tagsOf } from './note-filter.ts';
import { NOTE_GROUPS } from './note-groups.ts';

/** The notes of the article, which of their places are listed, and what the list is narrowed to. */
export interface NoteChoicesProps<Filter extends NoteFilter> {
  readonly notes: readonly PlacedNote[];
  readonly places?: readonly PlacedNote['outcome']['status'][];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** What to narrow a list to by its notes; nothing where hardly any are there. */
export function NoteChoices<Filter extends NoteFilter>(props: NoteChoicesProps<Filter>) {
  const { notes, places = NOTE_GROUPS, filter, onFilter } = props;
  const kept = useMemo(() => notes.filter(({ note }) => note.deletedAt === undefined), [notes]);
  const tags = useMemo(() => tagsOf(kept), [kept]);
  if (kept.length < 2 && !narrowsNotes(filter)) return null;
  const occurring = places.filter((place) => kept.some(({ outcome }) => outcome.status === place));
  const choose = <Key extends keyof NoteFilter>(key: Key, value: NoteFilter[Key]) => {
    const { [key]: _, ...others } = filter;
    onFilter((value === undefined ? others : { ...others, [key]: value }) as Filter);
  };
  return (
    <fieldset class={styles.choices}>
      <legend class="visually-hidden">{say('narrow_notes')}</legend>
      <Choice
        name={say('filter_tag')}
        options={tags.map((tag) => ({ value: tag, label: tag }))}
        value={filter.tag}
        onChange={(tag) => choose('tag', tag)}
      />
      <Choice
        name={say('filter_judgement')}
        options={JUDGEMENTS.map((value) => ({ value, label: nameOfJudgement(value) }))}
        value={filter.judgement}
        onChange={(judgement) => choose('judgement', judgement)}
      />
      {(occurring.length > 1 || filter.place) && (
        <Choice
          name={say('filter_place')}
          options={occurring.map((value) => ({ value, label: say(`group_${value}`) }))}
          value={filter.place}
          onChange={(place) => choose('place', place)}
        />
      )}
    </fieldset>
  );
}
