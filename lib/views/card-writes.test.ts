import { beforeEach, expect, test, vi } from 'vitest';
import type { CardContent } from '../notes/reading.ts';

/** The background's answers and what it was told, by message. */
const background = vi.hoisted(() => ({
  answers: {} as Record<string, unknown>,
  told: [] as { name: string; data: unknown }[],
}));
vi.mock('../messaging/messenger.ts', () => ({
  sendMessage: async (name: string, data: unknown) => {
    background.told.push({ name, data });
    return background.answers[name] ?? { ok: true, value: null };
  },
}));
const { startingWords, writesFor } = await import('./card-writes.ts');

const target = { quote: { exact: 'the words', prefix: '', suffix: '' }, position: { start: 0, end: 9 }, normalForm: 1 };
const article = { keys: ['https://a.example/1'], url: 'https://a.example/1', title: 'One' };
const note = { id: 'n1', body: 'stored', tags: ['trade'], revision: 2, target };
const onPassage = { article, target } as unknown as CardContent;
const onNote = { article, target, note: { note } } as unknown as CardContent;
const draft = (change: object) => ({ ok: true, value: { body: 'typed', tags: ['war'], ...change } });

beforeEach(() => {
  background.answers = {};
  background.told = [];
});

test.each([
  ['nothing, where there is nothing', onPassage, null, { body: '', tags: [] }],
  ['the note', onNote, null, { body: 'stored', tags: ['trade'] }],
  ['a draft left behind', onPassage, draft({}), { body: 'typed', tags: ['war'] }],
  ['a draft of the note as it is', onNote, draft({ noteId: 'n1', baseRevision: 2 }), { body: 'typed', tags: ['war'] }],
  [
    'note and draft both, where the note has changed since',
    onNote,
    draft({ noteId: 'n1', baseRevision: 1 }),
    { body: 'stored\n\ntyped', tags: ['trade', 'war'] },
  ],
])('starts from %s', async (_, content, found, words) => {
  if (found) background.answers.draftFor = found;
  expect(await startingWords(content)).toEqual(words);
});

test('an empty card makes no note, and drops its draft', async () => {
  const { writeNote } = writesFor(() => onPassage);
  expect(await writeNote({ body: ' ', tags: [] })).toBe('kept');
  expect(background.told.map(({ name }) => name)).toEqual(['discardDraft']);
});

test('a second write changes the note that the first one made', async () => {
  background.answers.saveNote = { ok: true, value: { id: 'n9' } };
  const { writeNote } = writesFor(() => onPassage);
  await writeNote({ body: 'one', tags: [] });
  await writeNote({ body: 'one two', tags: [] });
  expect(background.told.map(({ data }) => (data as { id?: string }).id)).toEqual([undefined, 'n9']);
});

test.each([
  ['storage-full', 'full'],
  ['storage-closed', 'failed'],
])('a failure of %s is told as “%s”', async (code, kept) => {
  background.answers.saveNote = { ok: false, error: { code, message: '' } };
  const { writeNote } = writesFor(() => onPassage);
  expect(await writeNote({ body: 'one', tags: [] })).toBe(kept);
});
