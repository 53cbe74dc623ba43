// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { PlacedNote } from '../../lib/notes/reading.ts';
import { checkAccessibility } from '../testing/check-accessibility.ts';
import { renderView } from '../testing/render-view.ts';
import { samplePanelActions } from '../testing/sample-actions.ts';
import { sampleNote, sampleReading } from '../testing/sample-reading.ts';
import { Panel } from './panel.tsx';

const NOTES: readonly PlacedNote[] = [
  sampleNote({ id: 'found' }),
  sampleNote({
    id: 'changed',
    exact: 'nearly a thousand jobs',
    now: 'more than 1,200 jobs',
    outcome: { status: 'changed', span: { start: 90, end: 99 }, score: 0.8 },
  }),
  sampleNote({
    id: 'ambiguous',
    outcome: {
      status: 'ambiguous',
      candidates: [
        { start: 5, end: 9 },
        { start: 50, end: 54 },
      ],
      score: 1,
    },
  }),
  sampleNote({ id: 'lost', exact: 'taken out', outcome: { status: 'lost', score: 0 } }),
];

function notesTab(notes: readonly PlacedNote[] = NOTES) {
  const actions = samplePanelActions();
  const view = renderView(
    <Panel state={{ on: 'reading', reading: sampleReading({ notes }) }} actions={actions} form="popup" />,
  );
  fireEvent.click(screen.getByRole('tab', { name: /Notes/ }));
  return { actions, container: view.container };
}

const group = (name: string) => within(screen.getByRole('region', { name }));

test('is accessible with notes in every state', async () => {
  const { container } = notesTab();
  await checkAccessibility(container);
});

test('every group says why its notes stand there', () => {
  notesTab();
  const changed = group('The wording has changed').getByRole('button', { name: /jobs/ });
  expect([...changed.querySelectorAll('del')].map(({ textContent }) => textContent)).toEqual([
    'taken out: nearly a thousand',
  ]);
  expect([...changed.querySelectorAll('ins')].map(({ textContent }) => textContent)).toEqual([
    'put in: more than 1,200',
  ]);
  expect(group('Not on the page now').getByText(/looked for at every visit/)).toBeTruthy();
});

test('a note with a place leads to it, one without opens', () => {
  const { actions } = notesTab();
  fireEvent.click(group('In their places').getByRole('button', { name: /deepen the harbour/ }));
  expect(actions.reveal).toHaveBeenCalledWith({ on: 'note', id: 'found' });
  fireEvent.click(group('Not on the page now').getByRole('button', { name: /taken out/ }));
  expect(actions.openCard).toHaveBeenCalledWith({ on: 'note', id: 'lost' });
});

test('each of several places can be looked at', () => {
  const { actions } = notesTab();
  fireEvent.click(group('More than one place fits').getByRole('button', { name: 'Place 2' }));
  expect(actions.reveal).toHaveBeenCalledWith({ on: 'place', span: { start: 50, end: 54 } });
});

test('one of several places can be named as the right one, and that be undone', async () => {
  const { actions } = notesTab();
  fireEvent.click(group('More than one place fits').getByRole('button', { name: 'This is it: place 2' }));
  expect(actions.placeNote).toHaveBeenCalledWith('ambiguous', { start: 50, end: 54 });
  await screen.findByText('Note put in its place');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(actions.undo).toHaveBeenCalledOnce();
});

test('a place that could not be kept is not told as kept', async () => {
  const { actions } = notesTab();
  actions.placeNote.mockResolvedValue(false);
  fireEvent.click(group('More than one place fits').getByRole('button', { name: 'This is it: place 1' }));
  await Promise.resolve();
  expect(screen.queryByText('Note put in its place')).toBeNull();
});

test('what could not be deleted is not told as deleted', async () => {
  const { actions } = notesTab();
  actions.deleteNote.mockResolvedValue(false);
  fireEvent.click(group('In their places').getByRole('button', { name: 'Delete the note' }));
  await Promise.resolve();
  expect(screen.queryByText('Note deleted')).toBeNull();
});

test('deleting says so and can be undone', async () => {
  const { actions } = notesTab();
  fireEvent.click(group('In their places').getByRole('button', { name: 'Delete the note' }));
  expect(actions.deleteNote).toHaveBeenCalledWith('found');
  await screen.findByText('Note deleted');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(actions.restoreNote).toHaveBeenCalledWith('found');
  expect(screen.queryByText('Note deleted')).toBeNull();
});

test('when the note that has the focus is deleted, its neighbour takes the focus', () => {
  const three = ['first', 'second', 'third'].map((exact, at) =>
    sampleNote({ id: exact, exact, outcome: { status: 'found', span: { start: at, end: at + 1 }, score: 1 } }),
  );
  const panel = (notes: readonly PlacedNote[]) => (
    <Panel state={{ on: 'reading', reading: sampleReading({ notes }) }} actions={samplePanelActions()} form="popup" />
  );
  const { rerender } = renderView(panel(three));
  fireEvent.click(screen.getByRole('tab', { name: /Notes/ }));
  const [, tool] = screen.getAllByRole('button', { name: 'Delete the note' });
  tool?.focus();
  rerender(panel(three.filter(({ note }) => note.id !== 'second')));
  expect(document.activeElement?.textContent).toContain('third');
});

test('a note written on a claim stands under it in the list of claims', () => {
  const reading = sampleReading();
  const claim = reading.findings[1];
  if (!claim) throw new Error('the sample has two findings');
  const onClaim = sampleNote({
    outcome: { status: 'found', span: claim.finding.span, score: 1 },
    note: { body: 'Which count?', claim: { kind: 'unsourced', quote: claim.quote } },
  });
  renderView(
    <Panel
      state={{ on: 'reading', reading: { ...reading, notes: [onClaim] } }}
      actions={samplePanelActions()}
      form="popup"
    />,
  );
  const items = within(screen.getByRole('list', { name: 'Claims and notes in reading order' })).getAllByRole(
    'listitem',
  );
  expect(items.map((item) => item.textContent?.includes('Which count?'))).toEqual(items.map((_, at) => at === 1));
});

describe('the edits of the article', () => {
  const AFTER = Date.UTC(2026, 2, 12, 12);
  const BEFORE = Date.UTC(2026, 2, 20, 12);
  const [found, changed, , lost] = NOTES as [PlacedNote, PlacedNote, PlacedNote, PlacedNote];
  const edit = { after: AFTER, before: BEFORE };

  test('since the last visit are counted on top, and shown when asked for', async () => {
    const notes = [
      found,
      { ...changed, edit: { ...edit, isNew: true } },
      { ...lost, gone: { at: AFTER, isNew: true } },
    ];
    const view = renderView(
      <Panel state={{ on: 'reading', reading: sampleReading({ notes }) }} actions={samplePanelActions()} form="side" />,
    );
    const line = screen.getByText('2 passages you noted have changed since your last visit.');
    fireEvent.click(within(line.parentElement as HTMLElement).getByRole('button', { name: 'Show' }));
    expect(group('The wording has changed').getByText(/, between 12 March 2026 and 20 March 2026\./)).toBeTruthy();
    expect(group('Not on the page now').getByText('Last here on 12 March 2026.')).toBeTruthy();
    await checkAccessibility(view.container);
  });

  test('that the last visit saw already only say when they were made', () => {
    notesTab([found, { ...changed, edit: { ...edit, isNew: false } }, { ...lost, gone: { at: AFTER, isNew: false } }]);
    expect(screen.queryByText(/since your last visit/i)).toBeNull();
    expect(screen.getByText('The article changed these words between 12 March 2026 and 20 March 2026.')).toBeTruthy();
  });
});
