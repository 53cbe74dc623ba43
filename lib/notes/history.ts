/** What can be undone: every change of notes and dismissals as steps, each with its rows before and after. Pure. */
import type { Article, Dismissal, Note } from './types.ts';

/** What a step did, in words a view can name. */
export type StepKind =
  | 'written'
  | 'changed'
  | 'deleted'
  | 'restored'
  | 'placed'
  | 'tagged'
  | 'judged'
  | 'dismissed'
  | 'undismissed'
  | 'imported';

/** One row before and after; null where there was none, or is none any more. */
export type RowChange =
  | { readonly on: 'note'; readonly before: Note | null; readonly after: Note | null }
  | { readonly on: 'dismissal'; readonly before: Dismissal | null; readonly after: Dismissal | null };

/** One thing the reader did. */
export interface Step {
  /** Counts up; given by the database. */
  readonly seq: number;
  readonly what: StepKind;
  readonly at: number;
  /** 1 while undone and not done again: an index holds no booleans. */
  readonly undone: 0 | 1;
  /** How many notes or marks the whole action touched. */
  readonly size: number;
  readonly changes: readonly RowChange[];
  /** The articles these rows belong to, so that they can be made again. */
  readonly articles: readonly Article[];
  /** One stay of the reader at one card: its saves are one step. */
  readonly sitting?: string;
  /** Steps of one action that was too large for one row; undone together. */
  readonly batch?: string;
}

/** A step that is not in the database yet. */
export type NewStep = Omit<Step, 'seq' | 'undone'>;

/** After this pause, in milliseconds, what is written at the same card is a thought of its own. */
const ONE_THOUGHT = 60_000;

/** The last step with a further save of the same sitting in it; null where the new step stands alone. */
export function joined(last: Step | undefined, next: NewStep): Step | null {
  const [earlier, ...more] = last?.changes ?? [];
  const [later, ...others] = next.changes;
  if (!last || last.undone === 1 || !earlier || !later || more.length > 0 || others.length > 0) return null;
  if (next.sitting === undefined || next.sitting !== last.sitting || next.at - last.at > ONE_THOUGHT) return null;
  if (earlier.on !== 'note' || later.on !== 'note' || earlier.after?.id !== later.before?.id) return null;
  return { ...last, at: next.at, changes: [{ on: 'note', before: earlier.before, after: later.after }] };
}

/** The row that a change leaves behind when it is undone, or done again; its revision goes on counting. */
export function rowAfter(change: RowChange, way: 'undo' | 'redo', now: Note | undefined): Note | Dismissal | null {
  const row = way === 'undo' ? change.before : change.after;
  if (row === null || change.on === 'dismissal') return row;
  return { ...(row as Note), revision: Math.max((row as Note).revision, now?.revision ?? 0) + 1 };
}
