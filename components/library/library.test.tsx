// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { checkAccessibility } from '../testing/check-accessibility.ts';
import { renderView } from '../testing/render-view.ts';
import { sampleLibraryActions } from '../testing/sample-actions.ts';
import { sampleLibrary } from '../testing/sample-library.ts';
import { Library } from './library.tsx';
import type { HistoryEnds, LibraryView } from './library-state.ts';

const NONE: HistoryEnds = { undo: null, redo: null };

function library(view: LibraryView | undefined, history = NONE) {
  const actions = sampleLibraryActions();
  const { container } = renderView(<Library view={view} history={history} letterKeys actions={actions} />);
  return { actions, container };
}
const search = (words: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: words } });
const count = () => screen.getByText(/^\d[\d,]* notes? on/).textContent;

describe('is accessible', () => {
  test.each([
    ['with notes', sampleLibrary(3)],
    ['empty', sampleLibrary(0)],
    ['while it is being read', undefined],
    ['while the rest is being read', { ...sampleLibrary(2), whole: false }],
    ['with tags, judgements and lost places', { ...sampleLibrary(3, judged), troubleOf: () => 'lost' as const }],
  ])('%s', async (_name, view) => {
    await checkAccessibility(library(view).container);
  });

  test('with notes selected', async () => {
    const { container } = library(sampleLibrary(2));
    fireEvent.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
    expect(screen.getByText('1 note selected')).toBeTruthy();
    await checkAccessibility(container);
  });

  test('when the selection goes: the focus stays in the page', () => {
    library(sampleLibrary(2));
    fireEvent.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
    screen.getByRole('button', { name: 'Select none' }).focus();
    fireEvent.click(screen.getByRole('button', { name: 'Select none' }));
    expect(document.activeElement?.closest('ul[data-rows]')).not.toBeNull();
  });
});

function judged(at: number) {
  return at % 2 === 0 ? ({ judgement: 'to-check', tags: ['even'] } as const) : { tags: ['odd'] };
}

test('says that there are no notes only once it knows', () => {
  library(undefined);
  expect(screen.queryByText(/No notes yet/)).toBeNull();
});

test('of a library of any length only the rows near the window are in the document', () => {
  library(sampleLibrary(900));
  expect(count()).toBe('1,800 notes on 900 articles');
  const rows = within(screen.getByRole('list', { name: 'Articles and notes' })).getAllByRole('listitem');
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.length).toBeLessThan(60);
  expect(rows[0]?.getAttribute('aria-setsize')).toBe('2700');
});

test('a search narrows, counts, and exports what it found', async () => {
  const { actions } = library(sampleLibrary(3));
  expect(count()).toBe('6 notes on 3 articles');
  search('part 2');
  expect(count()).toBe('3 notes on 2 articles');
  fireEvent.click(screen.getByRole('button', { name: "Export these articles' notes" }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Download as Markdown' }));
  expect(actions.exportNotes).toHaveBeenCalledWith(['n1-0', 'n1-1', 'n2-1'], 'markdown', 'download');
  expect(await screen.findByText('Exported')).toBeTruthy();
});

test.each([
  ['windmill', 'No note has these words.'],
  ['', 'No notes yet. Select words in an article to write one.'],
])('a search for "%s" without a hit says so', (words, sentence) => {
  library(sampleLibrary(words ? 1 : 0));
  search(words);
  expect(screen.getByText(sentence)).toBeTruthy();
});

test('filters narrow, say so, and are cleared at once', () => {
  library(sampleLibrary(3, judged));
  fireEvent.change(screen.getByLabelText('Tag'), { target: { value: 'odd' } });
  expect(count()).toBe('3 notes on 2 articles');
  fireEvent.change(screen.getByLabelText('Judgement'), { target: { value: 'to-check' } });
  expect(screen.getByText('No note passes these filters.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(count()).toBe('6 notes on 3 articles');
});

test('what is to be checked is a list of its own, ticked off note by note', async () => {
  const { actions } = library(sampleLibrary(3, judged));
  fireEvent.click(screen.getByRole('tab', { name: /To check/ }));
  expect(count()).toBe('3 notes on 3 articles');
  fireEvent.click(screen.getAllByRole('button', { name: 'Checked' })[0] as HTMLElement);
  expect(actions.changeNotes).toHaveBeenCalledWith({ ids: ['n0-0'], judgement: 'checked' });
  expect(await screen.findByText('Judgement of a note changed')).toBeTruthy();
});

test('an article opens at its beginning, a note at its place, and both are links', () => {
  const view = sampleLibrary(1);
  const { actions } = library(view);
  const article = screen.getByRole('link', { name: /^Council votes/ });
  expect(article.getAttribute('href')).toBe('https://averne-courier.example/harbour');
  fireEvent.click(article);
  fireEvent.click(screen.getByRole('link', { name: 'deepen the harbour' }));
  expect(actions.open.mock.calls.map(([{ id }, note]) => [id, note?.id])).toEqual([
    ['article-0', undefined],
    ['article-0', 'n0-0'],
  ]);
});

describe('notes by the dozen', () => {
  test('are tagged, and that is undone', async () => {
    const { actions } = library(sampleLibrary(3), { undo: { what: 'written', size: 1 }, redo: null });
    const [first, , , fourth] = screen.getAllByRole('checkbox');
    fireEvent.click(first as HTMLElement);
    fireEvent.click(fourth as HTMLElement, { shiftKey: true });
    expect(screen.getByText('4 notes selected')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Tags'), { target: { value: 'one, two' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add a tag to them' }));
    expect(actions.changeNotes).toHaveBeenCalledWith({
      ids: ['n0-0', 'n1-0', 'n1-1', 'n2-0'],
      addTags: ['one', 'two'],
    });
    await screen.findByText('Tags of 4 notes changed');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  test('are deleted all at once; what is filtered away is not touched', () => {
    const { actions } = library(sampleLibrary(3));
    fireEvent.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
    fireEvent.click(screen.getByRole('button', { name: 'Select all found' }));
    search('part 2');
    fireEvent.click(screen.getByRole('button', { name: 'Delete them' }));
    expect(actions.changeNotes).toHaveBeenCalledWith({ ids: ['n1-0', 'n1-1', 'n2-1'], deleted: true });
  });

  test('a change that fails says why', async () => {
    const { actions } = library(sampleLibrary(1));
    actions.changeNotes.mockResolvedValue('There is no room left.');
    fireEvent.click(screen.getByRole('button', { name: 'Delete the note' }));
    await screen.findByText('There is no room left.');
  });
});

describe('keys', () => {
  const list = () => screen.getByRole('list', { name: 'Articles and notes' });

  test('J and K move, X selects, Delete deletes', () => {
    const { actions } = library(sampleLibrary(2));
    screen.getByRole('link', { name: /part 1$/ }).focus();
    fireEvent.keyDown(document.activeElement as Element, { key: 'j' });
    expect(document.activeElement?.textContent).toBe('deepen the harbour');
    fireEvent.keyDown(document.activeElement as Element, { key: 'x' });
    expect(screen.getByText('1 note selected')).toBeTruthy();
    fireEvent.keyDown(document.activeElement as Element, { key: 'Delete' });
    expect(actions.changeNotes).toHaveBeenCalledWith({ ids: ['n0-0'], deleted: true });
    fireEvent.keyDown(document.activeElement as Element, { key: 'k' });
    expect(document.activeElement?.textContent).toMatch(/part 1$/);
  });

  test('one row is in the order of tabs', () => {
    library(sampleLibrary(3));
    expect(list().querySelectorAll('[data-entry][tabindex="0"]')).toHaveLength(1);
  });

  test('/ goes to the search; Ctrl+Z and Ctrl+Y undo and redo what the head names', () => {
    const { actions } = library(sampleLibrary(1), { undo: { what: 'deleted', size: 12 }, redo: null });
    expect(screen.getByRole('button', { name: 'Undo: 12 notes deleted' })).toBeTruthy();
    fireEvent.keyDown(list(), { key: '/' });
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    fireEvent.keyDown(list(), { key: 'z', ctrlKey: true });
    fireEvent.keyDown(list(), { key: 'y', ctrlKey: true });
    expect([actions.undo.mock.calls.length, actions.redo.mock.calls.length]).toEqual([1, 1]);
  });
});
