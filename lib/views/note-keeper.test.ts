import { beforeEach, expect, test, vi } from 'vitest';
import { createNoteKeeper, type Keeping, type Kept, type Words } from './note-keeper.ts';

const words = (body: string): Words => ({ body, tags: [] });

function keeper({ manual = false, outcome = 'kept' as Kept | Error } = {}) {
  const drafts: string[] = [];
  const notes: string[] = [];
  const told: Keeping[] = [];
  const made = createNoteKeeper({
    manual,
    writeDraft: async ({ body }) => {
      drafts.push(body);
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
    writeNote: async ({ body }) => {
      notes.push(body);
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
    tell: (keeping) => told.push(keeping),
    schedule(run, ms) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });
  return { ...made, drafts, notes, told };
}

beforeEach(() => {
  vi.useFakeTimers();
});

test('keeps a draft within 300 ms of a keystroke, and the note after a pause', async () => {
  const { change, drafts, notes, told } = keeper();
  change(words('Who says'));
  await vi.advanceTimersByTimeAsync(300);
  expect(drafts).toEqual(['Who says']);
  expect(notes).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(notes).toEqual(['Who says']);
  expect(told.at(-1)).toBe('saved');
});

test('writes only the last of a burst of keystrokes', async () => {
  const { change, drafts } = keeper();
  for (const body of ['W', 'Wh', 'Who']) change(words(body));
  await vi.advanceTimersByTimeAsync(300);
  expect(drafts).toEqual(['Who']);
});

test('leaving writes the note at once, and once only', async () => {
  const { change, leave, notes, drafts } = keeper();
  change(words('Who'));
  await leave();
  await vi.advanceTimersByTimeAsync(5000);
  expect(notes).toEqual(['Who']);
  expect(drafts).toEqual([]);
});

test('leaving without having typed writes nothing', async () => {
  const { leave, notes } = keeper();
  await leave();
  expect(notes).toEqual([]);
});

test('a private window writes nothing before Save', async () => {
  const { change, save, leave, notes, drafts, told } = keeper({ manual: true });
  change(words('Who'));
  await leave();
  await vi.advanceTimersByTimeAsync(5000);
  expect([drafts, notes]).toEqual([[], []]);
  expect(told).toEqual(['manual']);
  await save();
  expect(notes).toEqual(['Who']);
});

test('a full disk is told, and the next change is tried again', async () => {
  const { change, told, notes } = keeper({ outcome: 'full' });
  change(words('Who'));
  await vi.advanceTimersByTimeAsync(2000);
  expect(told.at(-1)).toBe('full');
  change(words('Who says'));
  await vi.advanceTimersByTimeAsync(2000);
  expect(notes).toEqual(['Who', 'Who says']);
});

test('words typed while the note is being written are not called saved', async () => {
  const { change, save, told } = keeper();
  change(words('Who'));
  const saving = save();
  change(words('Who says'));
  await saving;
  expect(told.at(-1)).toBe('saving');
});

test('a write that breaks is told as failed, and the next one is tried all the same', async () => {
  const { change, told, notes } = keeper({ outcome: new Error('the worker died') });
  change(words('Who'));
  await vi.advanceTimersByTimeAsync(2000);
  expect(told.at(-1)).toBe('failed');
  change(words('Who says'));
  await vi.advanceTimersByTimeAsync(2000);
  expect(notes).toEqual(['Who', 'Who says']);
});

test('words that could not be kept hold the card once, and once more after another change', async () => {
  const { change, leave } = keeper({ outcome: 'full' });
  change(words('Who'));
  expect(await leave()).toBe(false);
  expect(await leave()).toBe(true);
  change(words('Who says'));
  expect(await leave()).toBe(false);
});

test('words that were kept, and a card nobody typed in, may go', async () => {
  const { change, leave } = keeper();
  expect(await leave()).toBe(true);
  change(words('Who'));
  expect(await leave()).toBe(true);
});

test('what is pending does not bring a deleted note back', async () => {
  const { change, drop, leave, notes, drafts } = keeper();
  change(words('Who'));
  await drop();
  await vi.advanceTimersByTimeAsync(5000);
  await leave();
  expect([drafts, notes]).toEqual([[], []]);
});
