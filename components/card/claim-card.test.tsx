// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { CardContent } from '../../lib/notes/reading.ts';
import type { SaveState } from '../controls/save-state.ts';
import { checkAccessibility } from '../testing/check-accessibility.ts';
import { renderView } from '../testing/render-view.ts';
import { sampleCardActions } from '../testing/sample-actions.ts';
import { sampleCard, sampleNote, sampleReading } from '../testing/sample-reading.ts';
import type { CardDraft } from './card-state.ts';
import { ClaimCard, type ClaimCardProps } from './claim-card.tsx';

const READING = sampleReading({ findings: 40 });
const NAMED = sampleCard(READING, 0);
const UNSOURCED = sampleCard(READING, 1);
const UNNAMED = sampleCard(READING, 2);
const { finding: _finding, source: _source, ...PASSAGE } = NAMED;
const EMPTY: CardDraft = { body: '', tags: [] };

function card(content: CardContent, more: Partial<ClaimCardProps> = {}) {
  const actions = sampleCardActions();
  const props = {
    content,
    draft: EMPTY,
    saveState: 'idle' as SaveState,
    actions,
    knownTags: ['harbour', 'Hall'],
    ...more,
  };
  const view = renderView(<ClaimCard {...props} />);
  const rerender = (changed: Partial<ClaimCardProps>) => view.rerender(<ClaimCard {...props} {...changed} />);
  return { actions, rerender, container: view.container };
}

const dismissedFinding = (content: CardContent): CardContent => ({
  ...content,
  ...(content.finding && {
    finding: {
      ...content.finding,
      dismissed: {
        id: 'd1',
        articleId: sampleNote().note.articleId,
        target: content.target,
        reason: 'fine',
        created: 0,
      },
    },
  }),
});

describe('is accessible', () => {
  test.each<readonly [string, CardContent, SaveState, CardDraft]>([
    ['a named source', NAMED, 'idle', EMPTY],
    [
      'no source, with a saved note',
      { ...UNSOURCED, note: sampleNote() },
      'saved',
      { body: 'Why?', tags: ['a'], judgement: 'agree' },
    ],
    ['an unnamed source, in a private window', UNNAMED, 'manual', { body: 'Who?', tags: [] }],
    ['a passage, with no room left', PASSAGE, 'full', { body: 'Kept', tags: [] }],
    ['a dismissed mark', dismissedFinding(NAMED), 'idle', EMPTY],
    ['a deleted note', { ...NAMED, note: sampleNote({ note: { deletedAt: 1 } }) }, 'idle', EMPTY],
  ])('%s', async (_name, content, saveState, draft) => {
    const { container } = card(content, { saveState, draft });
    await checkAccessibility(container);
  });
});

describe('says who, or why', () => {
  test('a named source: name, role, cue, type, and how often it speaks', () => {
    const { container } = card(NAMED);
    expect(screen.getByRole('heading').textContent).toBe(
      'Attributed to Ingrid Solvang, harbour master, Port of Averne',
    );
    expect(container.textContent).toContain('“said” · a person · also speaks in 3 other claims');
  });

  test('a source that asked not to be named: the words that say so', () => {
    if (!UNNAMED.source) throw new Error('the sample has a source');
    const { container } = card({ ...UNNAMED, source: { ...UNNAMED.source, anonymous: 'on condition of anonymity' } });
    expect(container.textContent).toContain('“on condition of anonymity”');
  });

  test('the pages by which a claim can be looked up are links that tell them nothing', async () => {
    const view = NAMED.finding;
    if (view?.finding.kind !== 'attributed') throw new Error('the sample has an attributed claim');
    const source = { ...view.finding.source, links: [{ href: 'https://example.org/report', host: 'example.org' }] };
    const { container } = card({ ...NAMED, finding: { ...view, finding: { ...view.finding, source } } });
    const link = screen.getByRole('link', { name: 'example.org' });
    expect([link.getAttribute('href'), link.getAttribute('rel'), link.getAttribute('target')]).toEqual([
      'https://example.org/report',
      'noopener noreferrer',
      '_blank',
    ]);
    await checkAccessibility(container);
  });

  test('an unnamed source is said to be not named', () => {
    card(UNNAMED);
    expect(screen.getByRole('heading').textContent).toBe('Attributed to residents and several councillors, not named');
  });

  test('no source: the kind, and the words that triggered it', () => {
    const { container } = card(UNSOURCED);
    expect(screen.getByRole('heading').textContent).toBe('No source given: gives a figure');
    expect(container.textContent).toContain('A figure with no source: “more than 1,200 jobs”');
  });

  test('a source that the text does not name there: the words that stand for it', () => {
    const view = NAMED.finding;
    if (!view) throw new Error('the sample has a finding');
    const { container } = card({ ...NAMED, finding: { ...view, holder: 'she' } });
    expect(container.textContent).toContain('“she”: “said” · a person');
  });

  test('a claim that the trained model found says the same as one that a rule found', () => {
    const view = NAMED.finding;
    if (!view) throw new Error('the sample has a finding');
    const ruled = card(NAMED).container.textContent;
    document.body.replaceChildren();
    const tagged = { ...view, finding: { ...view.finding, rule: 'tagger' } };
    expect(card({ ...NAMED, finding: tagged }).container.textContent).toBe(ruled);
  });

  test('a quotation that floats alone has no cue to quote', () => {
    const view = NAMED.finding;
    if (!view) throw new Error('the sample has a finding');
    const { container } = card({ ...NAMED, finding: { ...view, words: '' } });
    expect(container.textContent).toContain('The source carries over from the words before');
  });

  test.each([
    [{ status: 'changed', span: { start: 0, end: 5 }, score: 0.8 }, 'The wording has changed since you wrote this.'],
    [{ status: 'lost', score: 0 }, 'These words are not on the page now.'],
  ] as const)('a note whose words are %o', (outcome, sentence) => {
    const { container } = card({ ...PASSAGE, note: sampleNote({ outcome }) });
    expect(container.textContent).toContain(sentence);
    expect(container.textContent).toContain(PASSAGE.target.quote.exact);
  });
});

describe('keeps what is typed', () => {
  test('every keystroke is told, with the tags and the judgement', () => {
    const { actions } = card(NAMED, { draft: { body: '', tags: ['a'], judgement: 'doubtful' } });
    const field = screen.getByLabelText('Note');
    fireEvent.input(field, { target: { value: 'W' } });
    fireEvent.input(field, { target: { value: 'Wh' } });
    expect(actions.input.mock.calls).toEqual([
      [{ body: 'W', tags: ['a'], judgement: 'doubtful' }],
      [{ body: 'Wh', tags: ['a'], judgement: 'doubtful' }],
    ]);
  });

  test('a draft or a note that comes back older does not take words away', () => {
    const { rerender } = card(NAMED, { startIn: 'note' });
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'Longer' } });
    rerender({ draft: { body: 'Lon', tags: [] }, content: { ...NAMED, note: sampleNote() }, saveState: 'saved' });
    expect(fieldValue()).toBe('Longer');
  });

  test('another place brings its own words', () => {
    const { rerender } = card(NAMED, { startIn: 'note' });
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'About the first' } });
    rerender({ content: UNSOURCED, draft: { body: 'About the second', tags: [] } });
    expect(fieldValue()).toBe('About the second');
  });

  test('says that it is saved where a screen reader hears it', () => {
    card(NAMED, { saveState: 'saved' });
    expect(screen.getByRole('status').textContent).toBe('Saved');
  });

  test('in a private window the reader saves', () => {
    const { actions } = card(NAMED, { saveState: 'manual', draft: { body: 'Words', tags: [] } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(actions.save).toHaveBeenCalledOnce();
  });

  test('with no room left the words can be copied out', () => {
    const { actions } = card(NAMED, { saveState: 'full', draft: { body: 'Words', tags: [] } });
    expect(screen.getByRole('alert').textContent).toContain('There is no room left to save this note.');
    fireEvent.click(screen.getByRole('button', { name: 'Copy it' }));
    expect(actions.copy).toHaveBeenCalledWith('Words');
  });

  test('the judgement is one of four, and can be let go of', () => {
    const { actions } = card(NAMED);
    fireEvent.click(screen.getByRole('button', { name: 'To check' }));
    fireEvent.click(screen.getByRole('button', { name: 'Doubtful' }));
    fireEvent.click(screen.getByRole('button', { name: 'Doubtful' }));
    expect(actions.input.mock.calls.map(([draft]) => draft.judgement)).toEqual(['to-check', 'doubtful', undefined]);
  });
});

describe('a note with formatting', () => {
  const formatted = { body: '**Ask** the council', tags: [] };

  test('is shown formatted, and opens for writing by a click or by N', async () => {
    const { container } = card(NAMED, { draft: formatted });
    expect(container.querySelector('strong')?.textContent).toBe('Ask');
    await checkAccessibility(container);
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'n' });
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Note')));
    expect(fieldValue()).toBe('**Ask** the council');
  });

  test('opens as a field where the reader came to write', () => {
    const { container } = card(NAMED, { draft: formatted, startIn: 'note' });
    expect(container.querySelector('strong')).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText('Note'));
  });
});

describe('a note changed in another view', () => {
  const before = sampleNote({ note: { body: 'As it was', tags: [], revision: 1 } });
  const after = sampleNote({ note: { body: 'Changed elsewhere', tags: ['new'], revision: 2 } });

  test('is taken up where nothing was typed here', () => {
    const { rerender } = card({ ...NAMED, note: before }, { draft: { body: 'As it was', tags: [] } });
    rerender({ content: { ...NAMED, note: after } });
    expect(fieldValue()).toBe('Changed elsewhere');
    expect(screen.getByRole('button', { name: 'Remove the tag new' })).toBeTruthy();
  });

  test('does not take away what was typed here', () => {
    const { rerender } = card({ ...NAMED, note: before }, { draft: { body: 'As it was', tags: [] } });
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'Typed here' } });
    rerender({ content: { ...NAMED, note: after } });
    expect(fieldValue()).toBe('Typed here');
  });
});

test('the colour is one of four and keeps the rest', () => {
  const { actions } = card(NAMED, { draft: { body: 'Words', tags: ['a'], judgement: 'agree' } });
  fireEvent.click(screen.getByRole('radio', { name: 'Rose' }));
  expect(actions.input).toHaveBeenCalledWith({ body: 'Words', tags: ['a'], judgement: 'agree', colour: 'rose' });
});

test('undo and redo by key, outside the fields only', () => {
  const { actions } = card(NAMED);
  fireEvent.keyDown(screen.getByLabelText('Note'), { key: 'z', ctrlKey: true });
  expect(actions.undo).not.toHaveBeenCalled();
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'z', ctrlKey: true });
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Z', ctrlKey: true, shiftKey: true });
  expect([actions.undo.mock.calls.length, actions.redo.mock.calls.length]).toEqual([1, 1]);
});

test('a wrong mark is reported with what is wrong and the reader’s words', async () => {
  const { actions, container } = card(NAMED);
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  fireEvent.click(screen.getByRole('button', { name: 'This mark is wrong' }));
  await checkAccessibility(container);
  fireEvent.click(screen.getByRole('radio', { name: 'The source is another' }));
  fireEvent.input(screen.getByLabelText('Your own words, if you like'), { target: { value: 'It is the mayor' } });
  fireEvent.click(screen.getByRole('button', { name: 'Keep the report' }));
  expect(actions.report).toHaveBeenCalledWith('wrong-source', 'It is the mayor');
  await screen.findByText('Report kept. Settings exports it.');
});

describe('tags', () => {
  test.each(['Enter', ','])('%s adds what is typed', (key) => {
    const { actions } = card(NAMED);
    const field = screen.getByRole('combobox', { name: 'Add a tag' });
    fireEvent.input(field, { target: { value: ' figures ' } });
    fireEvent.keyDown(field, { key });
    expect(actions.input).toHaveBeenCalledWith({ body: '', tags: ['figures'] });
  });

  test('an arrow and Enter take a tag used before', () => {
    const { actions } = card(NAMED);
    const field = screen.getByRole('combobox', { name: 'Add a tag' });
    fireEvent.input(field, { target: { value: 'ha' } });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(field.getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[0]?.id);
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(actions.input).toHaveBeenCalledWith({ body: '', tags: ['Hall'] });
  });

  test('Backspace in the empty field and a click on the chip take one away', () => {
    const { actions } = card(NAMED, { draft: { body: '', tags: ['a', 'b'] } });
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Backspace' });
    fireEvent.click(screen.getByRole('button', { name: 'Remove the tag a' }));
    expect(actions.input.mock.calls.map(([draft]) => draft.tags)).toEqual([['a'], []]);
  });

  test('Esc with half a tag typed empties the field and leaves the card open', () => {
    const { actions } = card(NAMED);
    const field = screen.getByRole('combobox');
    fireEvent.input(field, { target: { value: 'ha' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(actions.close).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(actions.close).toHaveBeenCalledOnce();
  });
});

describe('ways out', () => {
  test('dismissing asks why', () => {
    const { actions } = card(NAMED);
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    fireEvent.click(screen.getByRole('button', { name: 'Sourced elsewhere in the text' }));
    expect(actions.dismiss).toHaveBeenCalledWith('sourced-elsewhere');
  });

  test('a dismissed mark and a deleted note can be brought back', () => {
    const deleted = { ...dismissedFinding(NAMED), note: sampleNote({ note: { deletedAt: 1 } }) };
    const { actions } = card(deleted);
    const [mark, note] = screen.getAllByRole('button', { name: 'Undo' });
    fireEvent.click(mark as HTMLElement);
    fireEvent.click(note as HTMLElement);
    expect(actions.undoDismiss).toHaveBeenCalledOnce();
    expect(actions.undoDelete).toHaveBeenCalledOnce();
    expect(screen.queryByLabelText('Note')).toBeNull();
  });

  test('a passage without a note can be neither dismissed nor deleted', () => {
    card(PASSAGE);
    expect(screen.queryByRole('button', { name: 'Dismiss' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Delete note' })).toBeNull();
  });

  test('the neighbours stop at both ends', () => {
    const { actions } = card(NAMED);
    fireEvent.click(screen.getByRole('button', { name: 'Previous mark' }));
    expect(actions.step).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Next mark' }));
    expect(actions.step).toHaveBeenCalledWith(1);
  });

  test('letters move outside the fields only, and not at all when switched off', () => {
    const { actions, rerender } = card(UNSOURCED);
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'j' });
    fireEvent.keyDown(screen.getByLabelText('Note'), { key: 'j' });
    expect(actions.step.mock.calls).toEqual([[1]]);
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'n' });
    expect(document.activeElement).toBe(screen.getByLabelText('Note'));
    rerender({ letterKeys: false });
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'k' });
    expect(actions.step).toHaveBeenCalledOnce();
  });

  test('Esc closes even after the focus is lost', () => {
    const { actions } = card(NAMED);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(actions.close).toHaveBeenCalledOnce();
  });

  test('the focus starts on the card', () => {
    card(NAMED);
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
  });

  test('the focus starts in the note where the reader asked to write', () => {
    card(NAMED, { startIn: 'note' });
    expect(document.activeElement).toBe(screen.getByLabelText('Note'));
  });
});

function fieldValue(): string {
  return screen.getByLabelText<HTMLTextAreaElement>('Note').value;
}
