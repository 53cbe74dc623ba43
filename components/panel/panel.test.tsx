// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { Reading } from '../../lib/notes/reading.ts';
import { checkAccessibility } from '../testing/check-accessibility.ts';
import { renderView } from '../testing/render-view.ts';
import { samplePanelActions } from '../testing/sample-actions.ts';
import { sampleNote, sampleReading } from '../testing/sample-reading.ts';
import { Panel } from './panel.tsx';
import type { PanelState } from './panel-state.ts';

const reading = (of: Reading = sampleReading()): PanelState => ({ on: 'reading', reading: of });

const states: readonly (readonly [string, PanelState])[] = [
  ['loading', { on: 'loading' }],
  ['no article', { on: 'no-article' }],
  ['switched off here', { on: 'site-off', site: 'averne.example' }],
  ['a page of the browser’s own', { on: 'restricted', browser: 'Firefox' }],
  ['no permission', { on: 'permission-missing', site: 'averne.example' }],
  ['an error', { on: 'error', message: 'This page could not be read.' }],
  ['analysing', reading(sampleReading({ findings: 0, state: 'analysing' }))],
  ['too short', reading(sampleReading({ findings: 0, state: 'too-short' }))],
  ['German', reading(sampleReading({ findings: 0, state: 'other-language', language: 'de' }))],
  ['analysis failed', reading(sampleReading({ findings: 0, state: 'failed', notes: [sampleNote()] }))],
  ['no findings', reading(sampleReading({ findings: 0 }))],
  ['nine findings', reading(sampleReading({ notes: [sampleNote()] }))],
  ['a damaged model', reading(sampleReading({ modelProblem: 'damaged' }))],
  ['storage full', { on: 'reading', reading: sampleReading(), storageFull: true }],
];

describe('is accessible', () => {
  test.each(states)('%s', async (_name, state) => {
    const { container } = renderView(<Panel state={state} actions={samplePanelActions()} form="side" />);
    await checkAccessibility(container);
  });
});

describe('says what stands in the way, with one action', () => {
  test.each([
    [{ on: 'no-article' }, 'This page does not look like an article.', 'Read this page anyway', 'readAnyway'],
    [
      { on: 'no-article', because: 'password' },
      'Whence leaves pages alone that ask for a password.',
      'Read this page anyway',
      'readAnyway',
    ],
    [{ on: 'site-off', site: 'a.example' }, 'Whence is off on a.example.', 'Switch it on', 'switchOn'],
    [
      { on: 'permission-missing', site: 'a.example' },
      'Whence may not read a.example yet.',
      'Allow reading pages',
      'grantAccess',
    ],
    [{ on: 'permission-missing', site: '' }, 'Whence may not read this page yet.', 'Read this page once', 'readOnce'],
    [{ on: 'error', message: 'The page went away.' }, 'The page went away.', 'Try again', 'retry'],
  ] as const)('%o', (state, sentence, label, called) => {
    const actions = samplePanelActions();
    renderView(<Panel state={state} actions={actions} form="popup" />);
    expect(screen.getByText(sentence)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: label }));
    expect(actions[called]).toHaveBeenCalledOnce();
  });

  test('names the language it cannot read, and leaves room for notes', () => {
    const state = reading(sampleReading({ findings: 0, state: 'other-language', language: 'de' }));
    renderView(<Panel state={state} actions={samplePanelActions()} form="popup" />);
    expect(screen.getByText('This text is in German.')).toBeTruthy();
    expect(screen.getByText(/No notes on this article yet/)).toBeTruthy();
  });

  test('names no language where none can be told', () => {
    const state = reading(sampleReading({ findings: 0, state: 'other-language', language: 'und' }));
    renderView(<Panel state={state} actions={samplePanelActions()} form="popup" />);
    expect(screen.queryByText(/This text is in/)).toBeNull();
  });
});

describe('the trained model', () => {
  test.each([
    ['missing', /Only the rules are reading: the model file is missing\./],
    ['damaged', /Only the rules are reading: the model file is damaged\./],
  ] as const)('that is %s is spoken of in one line, above the claims', (modelProblem, line) => {
    renderView(<Panel state={reading(sampleReading({ modelProblem }))} actions={samplePanelActions()} form="popup" />);
    expect(screen.getAllByText(line)).toHaveLength(1);
    expect(claims()).toHaveLength(9);
  });

  test('is not spoken of while it works, nor where there is nothing to read', () => {
    const silent = [sampleReading(), sampleReading({ findings: 0, state: 'other-language', modelProblem: 'damaged' })];
    for (const of of silent) {
      const { unmount } = renderView(<Panel state={reading(of)} actions={samplePanelActions()} form="popup" />);
      expect(screen.queryByText(/Only the rules/)).toBeNull();
      unmount();
    }
  });
});

describe('the counts', () => {
  test('are one sentence whose numbers narrow the list, and let go again', () => {
    renderView(<Panel state={reading()} actions={samplePanelActions()} form="popup" />);
    expect(screen.getByText(/^9 claims:/).textContent).toBe(
      '9 claims: 3 by named sources, 1 by unnamed, 5 with no source.',
    );
    const unnamed = screen.getByRole('button', { name: '1 by unnamed' });
    fireEvent.click(unnamed);
    expect(claims()).toHaveLength(1);
    fireEvent.click(unnamed);
    expect(claims()).toHaveLength(9);
  });

  test('leave out what is hidden or dismissed, and offer the dismissed back', () => {
    const all = sampleReading();
    const dismissed = {
      id: 'd1',
      articleId: sampleNote().note.articleId,
      target: sampleNote().note.target,
      reason: 'fine',
      created: 0,
    } as const;
    const findings = all.findings.map((view, at) =>
      at === 0 ? { ...view, shown: false } : at === 1 ? { ...view, dismissed } : view,
    );
    const actions = samplePanelActions();
    renderView(<Panel state={reading({ ...all, findings })} actions={actions} form="popup" />);
    expect(screen.getByText(/^7 claims:/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Bring back', hidden: true }));
    expect(actions.undismiss).toHaveBeenCalledWith('d1');
  });

  test('narrow by kind within those with no source', () => {
    renderView(<Panel state={reading()} actions={samplePanelActions()} form="popup" />);
    fireEvent.click(screen.getByRole('button', { name: '5 with no source' }));
    fireEvent.click(screen.getByRole('button', { name: 'Predictions 1' }));
    expect(claims().map((claim) => claim.textContent)).toEqual([expect.stringContaining('Larger ships')]);
  });
});

describe('the list of claims', () => {
  test('a click goes to the passage, Enter opens its card', () => {
    const actions = samplePanelActions();
    renderView(<Panel state={reading()} actions={actions} form="popup" />);
    const [first] = claims();
    fireEvent.click(entryOf(first));
    expect(actions.reveal).toHaveBeenCalledWith({ on: 'finding', id: 'a1' });
    fireEvent.keyDown(entryOf(first), { key: 'Enter' });
    expect(actions.openCard).toHaveBeenCalledWith({ on: 'finding', id: 'a1' });
  });

  test('is one tab stop that J, K and the arrows move', () => {
    renderView(<Panel state={reading()} actions={samplePanelActions()} form="popup" />);
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(document.activeElement).toBe(entryOf(claims()[0]));
    fireEvent.keyDown(entryOf(claims()[0]), { key: 'j' });
    fireEvent.keyDown(entryOf(claims()[1]), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(entryOf(claims()[2]));
    fireEvent.keyDown(entryOf(claims()[2]), { key: 'k' });
    expect(document.activeElement).toBe(entryOf(claims()[1]));
    expect(claims().filter((claim) => entryOf(claim).tabIndex === 0)).toHaveLength(1);
  });

  test('leaves letters alone when they are switched off or part of a shortcut', () => {
    const { rerender } = renderView(
      <Panel state={reading()} actions={samplePanelActions()} form="popup" letterKeys={false} />,
    );
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(document.activeElement).toBe(document.body);
    rerender(<Panel state={reading()} actions={samplePanelActions()} form="popup" />);
    fireEvent.keyDown(document.body, { key: 'j', ctrlKey: true });
    expect(document.activeElement).toBe(document.body);
  });

  test('marks the claim nearest to where the reader is', () => {
    const third = sampleReading().findings[2];
    renderView(
      <Panel
        state={reading(sampleReading({ scroll: third?.finding.span.start ?? 0 }))}
        actions={samplePanelActions()}
        form="side"
      />,
    );
    expect(claims().map((claim) => entryOf(claim).getAttribute('aria-current'))).toEqual([
      null,
      null,
      'location',
      ...Array(6).fill(null),
    ]);
  });

  test('of 2,000 claims only those near the view are in the document; the keys go through all of them', () => {
    const many = reading(sampleReading({ findings: 2000 }));
    renderView(<Panel state={many} actions={samplePanelActions()} form="popup" />);
    expect(claims().length).toBeLessThan(60);
    expect(claims()[0]?.getAttribute('aria-setsize')).toBe('2000');
    fireEvent.keyDown(entryOf(claims()[0]), { key: 'End' });
    expect(document.activeElement).toBe(entryOf(claims().at(-1)));
    expect(claims().at(-1)?.getAttribute('aria-posinset')).toBe('2000');
    expect(claims().length).toBeLessThan(60);
  });

  test('Esc lets go of the filter', () => {
    renderView(<Panel state={reading()} actions={samplePanelActions()} form="popup" />);
    fireEvent.click(screen.getByRole('button', { name: '1 by unnamed' }));
    fireEvent.keyDown(entryOf(claims()[0]), { key: 'Escape' });
    expect(claims()).toHaveLength(9);
  });

  test('says what hides everything, and undoes it', () => {
    const all = sampleReading();
    const actions = samplePanelActions();
    const findings = all.findings.map((view) => ({ ...view, shown: false }));
    renderView(<Panel state={reading({ ...all, findings })} actions={actions} form="popup" />);
    fireEvent.click(screen.getByRole('button', { name: 'Show every mark' }));
    expect(actions.setVisibility).toHaveBeenCalledWith({ density: 5, hiddenKinds: [] });
  });
});

describe('kinds that are switched off', () => {
  const visibility = { density: 3, marks: true, hiddenKinds: ['cause', 'general'] } as const;

  test('are named where they hide something, and can be shown', () => {
    const actions = samplePanelActions();
    renderView(<Panel state={reading(sampleReading({ visibility }))} actions={actions} form="popup" />);
    expect(screen.getByText(/^1 mark switched off: Causes, General facts\./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show them here' }));
    expect(actions.setVisibility).toHaveBeenCalledWith({ hiddenKinds: [] });
  });

  test('are not spoken of where they hide nothing', () => {
    renderView(
      <Panel state={reading(sampleReading({ findings: 2, visibility }))} actions={samplePanelActions()} form="popup" />,
    );
    expect(screen.queryByText(/switched off/)).toBeNull();
  });
});

describe('the sources', () => {
  test('stand by how often they speak, and narrow the claims to theirs', () => {
    renderView(<Panel state={reading(sampleReading({ findings: 12 }))} actions={samplePanelActions()} form="popup" />);
    fireEvent.click(screen.getByRole('tab', { name: /Sources/ }));
    const list = screen.getByRole('list', { name: /Sources/ });
    expect(within(list).getAllByRole('listitem')[0]?.textContent).toContain('Ingrid Solvang');
    fireEvent.click(within(list).getAllByRole('button')[0] as HTMLElement);
    expect(claims()).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: 'Only Ingrid Solvang. Show all claims' }));
    expect(claims()).toHaveLength(12);
  });
});

describe('the strip', () => {
  test('is one tab stop that the arrow keys walk; a click goes there', () => {
    const actions = samplePanelActions();
    renderView(<Panel state={reading()} actions={actions} form="popup" />);
    const strip = screen.getByRole('toolbar', { name: /beginning to the end/ });
    const segments = within(strip).getAllByRole('button');
    expect(segments.map((segment) => segment.tabIndex)).toEqual([0, ...Array(8).fill(-1)]);
    segments[0]?.focus();
    fireEvent.keyDown(segments[0] as HTMLElement, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(segments[1]);
    expect(segments[1]?.getAttribute('aria-label')).toBe('No source given: gives a figure');
    fireEvent.click(segments[1] as HTMLElement);
    expect(actions.reveal).toHaveBeenCalledWith({ on: 'finding', id: 'u2' });
  });
});

describe('the foot', () => {
  test('moves the density and tells what each step shows', () => {
    const actions = samplePanelActions();
    renderView(<Panel state={reading()} actions={actions} form="popup" />);
    const slider = screen.getByRole('slider', { name: 'How many marks to show' });
    expect(slider.getAttribute('aria-valuetext')).toBe('Step 3 of 5: 5 with no source');
    fireEvent.input(slider, { target: { value: '5' } });
    expect(actions.setVisibility).toHaveBeenCalledWith({ density: 5 });
  });

  test('exports, and says how it went', async () => {
    const actions = { ...samplePanelActions(), exportNotes: vi.fn(async () => false) };
    renderView(<Panel state={reading(sampleReading({ notes: [sampleNote()] }))} actions={actions} form="popup" />);
    fireEvent.click(screen.getByRole('button', { name: 'Export the notes' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Copy as JSON' }));
    expect(actions.exportNotes).toHaveBeenCalledWith('json', 'copy');
    expect(await screen.findByText('The notes could not be exported. They are still kept.')).toBeTruthy();
  });

  test('hides all marks', () => {
    const actions = samplePanelActions();
    renderView(<Panel state={reading()} actions={actions} form="popup" />);
    fireEvent.click(screen.getByRole('button', { name: 'Hide all marks' }));
    expect(actions.setVisibility).toHaveBeenCalledWith({ marks: false });
  });
});

describe('the menu', () => {
  test('offers the side panel in the popup only, the library only where there is one', () => {
    const { openLibrary: _none, ...actions } = samplePanelActions();
    const { rerender } = renderView(<Panel state={reading()} actions={actions} form="popup" />);
    fireEvent.click(screen.getByRole('button', { name: 'Menu' }));
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
      'Open side panel',
      'Undo the last change',
      'Settings',
      'Switch off for this site',
    ]);
    fireEvent.keyDown(screen.getAllByRole('menuitem')[0] as HTMLElement, { key: 'Escape' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Menu' }));
    rerender(<Panel state={reading()} actions={samplePanelActions()} form="side" />);
    fireEvent.click(screen.getByRole('button', { name: 'Menu' }));
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
      'All notes',
      'Undo the last change',
      'Settings',
      'Switch off for this site',
    ]);
  });
});

function claims(): readonly HTMLElement[] {
  return within(screen.getByRole('list', { name: 'Claims and notes in reading order' })).getAllByRole('listitem');
}

function entryOf(item: HTMLElement | undefined): HTMLElement {
  const entry = item?.querySelector<HTMLElement>('[data-entry]');
  if (!entry) throw new Error('the item has no entry');
  return entry;
}

describe('search within and undo', () => {
  test('/ goes to the search, words narrow the claims, nothing found is said', async () => {
    const { container } = renderView(<Panel state={reading()} actions={samplePanelActions()} form="side" />);
    fireEvent.keyDown(screen.getByRole('main'), { key: '/' });
    const field = screen.getByRole('searchbox');
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'solvang turn away' } });
    const claims = within(screen.getByRole('list', { name: 'Claims and notes in reading order' })).getAllByRole(
      'listitem',
    );
    expect(claims.every((claim) => claim.textContent?.includes('turn away'))).toBe(true);
    await checkAccessibility(container);
    fireEvent.input(field, { target: { value: 'windmill' } });
    expect(screen.getByText('No claim or note has these words.')).toBeTruthy();
  });

  test('Ctrl+Z takes back the last change and says what it was', async () => {
    const actions = samplePanelActions();
    actions.undo.mockResolvedValue({ ok: true, step: { what: 'deleted', size: 1 } });
    renderView(<Panel state={reading()} actions={actions} form="side" />);
    fireEvent.keyDown(screen.getByRole('main'), { key: 'z', ctrlKey: true });
    expect(await screen.findByText('Undone: Note deleted')).toBeTruthy();
  });

  test.each([
    ['there is nothing to undo', { ok: true, step: null }, 'There is nothing to undo'],
    ['the disk is full', { ok: false, failure: 'There is no room left.' }, 'There is no room left.'],
  ] as const)('says so where %s', async (_, walked, words) => {
    const actions = samplePanelActions();
    actions.undo.mockResolvedValue(walked);
    renderView(<Panel state={reading()} actions={actions} form="side" />);
    fireEvent.keyDown(screen.getByRole('main'), { key: 'z', ctrlKey: true });
    expect(await screen.findByText(words)).toBeTruthy();
  });
});
