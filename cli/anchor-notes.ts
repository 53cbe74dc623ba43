/** What the anchor command reads and writes a line, and the matcher between the two. */
import { createMatcher } from '../lib/anchoring/match-quote.ts';
import type { MatchRequest } from '../lib/anchoring/prepared-quote.ts';
import type { MatchOutcome } from '../lib/anchoring/types.ts';
import { isRecord, type Parsed } from './read-input.ts';

/** As the line gives it. */
type Id = string | number;

/** One page with its notes, as a line gives it. */
export interface AnchorTask {
  readonly id: Id;
  readonly text: string;
  readonly notes: readonly { readonly id: Id; readonly request: MatchRequest }[];
}

/** One note's place, as a line answers it. */
export interface AnchoredNote {
  readonly id: Id;
  readonly status: MatchOutcome['status'];
  readonly start: number | null;
  readonly end: number | null;
  readonly score: number;
  readonly candidates?: readonly (readonly [number, number])[];
}

/** Reads a line's JSON as a task, or says what is wrong with it. */
export function parseTask(value: unknown): Parsed<AnchorTask> {
  if (!isRecord(value)) return { ok: false, error: 'is not a JSON object' };
  const { id, text, notes } = value;
  if (!isId(id)) return { ok: false, error: 'has no "id"' };
  if (typeof text !== 'string') return { ok: false, error: 'has no text "text"' };
  if (!Array.isArray(notes)) return { ok: false, error: 'has no list "notes"' };
  const parsed = notes.map(parseNote);
  const bad = parsed.findIndex((note) => !note.ok);
  const fault = parsed[bad];
  if (fault !== undefined && !fault.ok) return { ok: false, error: `note ${bad + 1} ${fault.error}` };
  return { ok: true, value: { id, text, notes: parsed.flatMap((note) => (note.ok ? [note.value] : [])) } };
}

/** Where every note of a page stands now, in the order of the notes. */
export function anchorNotes({ text, notes }: AnchorTask): AnchoredNote[] {
  const answers: AnchoredNote[] = [];
  for (const placed of createMatcher(text).matchAll(notes.map(({ request }) => request))) {
    const id = placed === null ? undefined : notes[placed.index]?.id;
    if (placed !== null && id !== undefined) answers[placed.index] = answerOf(id, placed.outcome);
  }
  return answers;
}

function parseNote(value: unknown): Parsed<AnchorTask['notes'][number]> {
  if (!isRecord(value)) return { ok: false, error: 'is not a JSON object' };
  const { id, exact, prefix = '', suffix = '', start = null } = value;
  if (!isId(id)) return { ok: false, error: 'has no "id"' };
  if (typeof exact !== 'string') return { ok: false, error: 'has no text "exact"' };
  if (typeof prefix !== 'string' || typeof suffix !== 'string')
    return { ok: false, error: 'has a "prefix" or "suffix" that is not text' };
  if (start !== null && !(typeof start === 'number' && Number.isSafeInteger(start) && start >= 0))
    return { ok: false, error: 'has a "start" that is neither an offset nor null' };
  const position = start === null ? null : { start, end: start + exact.length };
  return { ok: true, value: { id, request: { quote: { exact, prefix, suffix }, position } } };
}

function isId(value: unknown): value is Id {
  return typeof value === 'string' || typeof value === 'number';
}

function answerOf(id: Id, outcome: MatchOutcome): AnchoredNote {
  const score = Math.round(outcome.score * 1000) / 1000;
  const { status } = outcome;
  if (status === 'found' || status === 'changed') return { id, status, ...outcome.span, score };
  const nowhere = { id, status, start: null, end: null, score };
  return status === 'lost'
    ? nowhere
    : { ...nowhere, candidates: outcome.candidates.map(({ start, end }) => [start, end] as const) };
}
