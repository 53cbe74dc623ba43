// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { checkAccessibility } from '../testing/check-accessibility.ts';
import { renderView } from '../testing/render-view.ts';
import { sampleLibrary } from '../testing/sample-reading.ts';
import { Library } from './library.tsx';
import type { LibraryArticle } from './library-state.ts';

function library(articles: readonly LibraryArticle[] | undefined) {
  const actions = { open: vi.fn(), exportNotes: vi.fn(async () => true), deleteNote: vi.fn(), restoreNote: vi.fn() };
  const view = renderView(<Library articles={articles} actions={actions} />);
  return { actions, container: view.container };
}

test.each([
  ['with notes', sampleLibrary(3)],
  ['empty', []],
  ['while it is being read', undefined],
])('is accessible %s', async (_name, articles) => {
  const { container } = library(articles);
  await checkAccessibility(container);
});

test('says that there are no notes only once it knows', () => {
  library(undefined);
  expect(screen.queryByText(/No notes yet/)).toBeNull();
});

test('a search narrows, counts, and exports what it found', async () => {
  const { actions } = library(sampleLibrary(3));
  expect(screen.getByText('6 notes on 3 articles')).toBeTruthy();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'part 2' } });
  expect(screen.getByText('3 notes on 2 articles')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: "Export these articles' notes" }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Download as Markdown' }));
  expect(actions.exportNotes).toHaveBeenCalledWith(['article-1', 'article-2'], 'markdown', 'download');
  expect(await screen.findByText('Exported')).toBeTruthy();
});

test('a search without a hit says so', () => {
  library(sampleLibrary(1));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'windmill' } });
  expect(screen.getByText('No note has these words.')).toBeTruthy();
});

test('an article opens at its beginning, a note at its place', () => {
  const articles = sampleLibrary(1);
  const { actions } = library(articles);
  fireEvent.click(screen.getByRole('button', { name: /^Council votes/ }));
  fireEvent.click(screen.getByRole('button', { name: /Note 1 on part 1/ }));
  expect(actions.open.mock.calls).toEqual([[articles[0]?.article], [articles[0]?.article, articles[0]?.notes[0]]]);
});

test('deleting can be undone', () => {
  const { actions } = library(sampleLibrary(1));
  fireEvent.click(screen.getByRole('button', { name: 'Delete the note' }));
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect([actions.deleteNote.mock.calls, actions.restoreNote.mock.calls]).toEqual([[['n0-0']], [['n0-0']]]);
});
