import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import type { HistoryEnds } from '../../components/library/library-state.ts';
import type { StepName } from '../../components/marks/step-words.ts';
import type { WhenceDatabase } from '../storage/database.ts';

const NONE: HistoryEnds = { undo: null, redo: null };

/** Follows what can be undone and done again. */
export function useHistory(database: WhenceDatabase): HistoryEnds {
  const [ends, setEnds] = useState(NONE);
  useEffect(() => {
    const following = liveQuery(async () => {
      const undo = await database.steps.where('undone').equals(0).last();
      const redo = await database.steps.where('undone').equals(1).first();
      return { undo: nameOf(undo), redo: nameOf(redo) };
    }).subscribe(setEnds);
    return () => following.unsubscribe();
  }, [database]);
  return ends;
}

function nameOf(step: StepName | undefined): StepName | null {
  return step ? { what: step.what, size: step.size } : null;
}
