import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { SeenOutcome } from '../notes/outcome.ts';
import type { NoteId } from '../notes/types.ts';
import { openDatabase, type WhenceDatabase } from './database.ts';
import { createOutcomeRepository } from './outcome-repository.ts';

const id = 'n' as NoteId;
const HOUR = 3_600_000;
let db: WhenceDatabase;
let time = 1000;

beforeEach(() => {
  db = openDatabase(`outcomes-${crypto.randomUUID()}`);
  time = 1000;
});

async function visit(outcome: SeenOutcome, later = HOUR) {
  time += later;
  const repository = createOutcomeRepository(db, { now: () => time, newId: () => crypto.randomUUID() });
  expect(await repository.seen([outcome])).toEqual({ ok: true, value: null });
  return db.outcomes.get(id);
}

test('a visit leaves what the passage read and when', async () => {
  const changed = { id, status: 'changed', words: 'other words', edited: { after: 1, before: 2 } } as const;
  expect(await visit(changed)).toEqual({ ...changed, seen: time, there: time });
});

test('the next visit is noted although nothing changed, the same visit is not', async () => {
  const first = await visit({ id, status: 'found' });
  expect(await visit({ id, status: 'found' }, 5000)).toEqual(first);
  expect(await visit({ id, status: 'found' })).toEqual({ id, status: 'found', seen: time, there: time });
});

test('a place that was lost keeps what it read last', async () => {
  await visit({ id, status: 'changed', words: 'other words' });
  const there = time;
  expect(await visit({ id, status: 'lost' })).toEqual({ id, status: 'lost', words: 'other words', seen: time, there });
});
