// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_LOOKS } from '../../lib/notes/mark-looks.ts';
import { checkAccessibility } from '../testing/check-accessibility.ts';
import { renderView } from '../testing/render-view.ts';
import { SAMPLE_SETTINGS } from '../testing/sample-reader.ts';
import { sampleSettingsActions } from '../testing/sample-settings.ts';
import { Settings, type SettingsProps } from './settings.tsx';
import type { FileLook } from './settings-state.ts';
import { sizeWords } from './size-words.ts';

function settings(more: Partial<SettingsProps> = {}) {
  const actions = sampleSettingsActions();
  const page = (props: Partial<SettingsProps>) => (
    <Settings
      settings={SAMPLE_SETTINGS}
      sitesOff={['mail.example']}
      shortcuts={[
        { name: 'a', description: 'Show or hide all marks', keys: 'Alt+Shift+M' },
        { name: 'b', description: 'Open the card', keys: '' },
      ]}
      storage={{ notes: 1, articles: 2, reports: 2, bytes: 1_420_000, free: 52e9, lastBackup: null }}
      actions={actions}
      {...props}
    />
  );
  const view = renderView(page(more));
  return {
    actions,
    container: view.container,
    rerender: (props: Partial<SettingsProps>) => act(() => view.rerender(page(props))),
  };
}

test('is accessible, full and empty', async () => {
  const { container } = settings();
  await checkAccessibility(container);
});

test('is accessible with nothing in it', async () => {
  const { container } = settings({
    sitesOff: [],
    shortcuts: [],
    storage: { notes: 0, articles: 0, reports: 0, lastBackup: null },
  });
  await checkAccessibility(container);
  expect(screen.getByText('0 notes on 0 articles.')).toBeTruthy();
});

test('a kind is switched off and on without touching the others', () => {
  const { actions } = settings();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Figures' }));
  expect(actions.change).toHaveBeenCalledWith({ hiddenKinds: ['vague', 'statistic'] });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Nobody named' }));
  expect(actions.change).toHaveBeenLastCalledWith({ hiddenKinds: [] });
});

test.each([
  ['Show buttons at selected words', { selectionToolbar: false }],
  ['Letter keys', { letterKeys: false }],
])('%s can be switched off', (name, change) => {
  const { actions } = settings();
  fireEvent.click(screen.getByRole('checkbox', { name }));
  expect(actions.change).toHaveBeenCalledWith(change);
});

test('the density is a step', () => {
  const { actions } = settings();
  fireEvent.input(screen.getByRole('slider'), { target: { value: '1' } });
  expect(actions.change).toHaveBeenCalledWith({ density: 1 });
});

test('a site is switched on again', () => {
  const { actions } = settings();
  fireEvent.click(screen.getByRole('button', { name: 'Switch on for mail.example' }));
  expect(actions.switchSiteOn).toHaveBeenCalledWith('mail.example');
});

test('keys stand as the browser has them', () => {
  settings();
  expect(screen.getAllByRole('definition').map((keys) => keys.textContent)).toEqual(['Alt+Shift+M', 'Not set']);
  expect(screen.getByText('1 note on 2 articles, 1.4 MB used, 52 GB free.')).toBeTruthy();
});

test('a look is changed for one mark alone, and everything goes back to the usual', () => {
  const { actions } = settings();
  expect(screen.queryByRole('button', { name: 'Back to the usual look' })).toBeNull();
  fireEvent.change(screen.getByRole('combobox', { name: 'Line for: No source' }), { target: { value: 'wavy' } });
  expect(actions.change).toHaveBeenCalledWith({
    looks: { ...DEFAULT_LOOKS, unsourced: { line: 'wavy', colour: 'amber' } },
  });
});

describe('a file', () => {
  const choose = async (look: FileLook) => {
    const { actions, container } = settings();
    actions.readFile.mockResolvedValue(look);
    const picker = container.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(picker, 'files', { value: [new File(['{}'], 'notes.json')] });
    fireEvent.change(picker);
    return container;
  };

  test('says what it would bring before anything is taken in', async () => {
    const take = vi.fn(async () => ({ counts: { added: 2, changed: 1, same: 0 }, whole: true }));
    const container = await choose({ ok: true, counts: { added: 2, changed: 1, same: 3 }, take });
    await screen.findByText('6 notes in this file: 2 new, 1 newer than here, 3 here already.');
    await checkAccessibility(container);
    expect(take).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Take them in' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Read a file back' }));
    await screen.findByText('2 new, 1 brought up to date.');
  });

  test('with nothing new offers nothing to take', async () => {
    await choose({ ok: true, counts: { added: 0, changed: 0, same: 3 }, take: vi.fn() });
    await screen.findByText('Everything in this file is here already: 3 notes.');
    expect(screen.queryByRole('button', { name: 'Take them in' })).toBeNull();
  });

  test('that cannot be read says why', async () => {
    await choose({ ok: false, message: 'This file is not JSON, or only a part of it. Nothing was read.' });
    await screen.findByText(/is not JSON/);
  });
});

test('deleting everything says what goes, and does nothing before it is said twice', async () => {
  const { actions, container } = settings();
  fireEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
  expect(screen.getByText(/1 note on 2 articles will be deleted for good/)).toBeTruthy();
  await checkAccessibility(container);
  expect(actions.forgetAll).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
  await screen.findByText('Everything was deleted.');
});

test('Esc leaves the question, and the focus goes back to the button that asked it', () => {
  settings();
  fireEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
  fireEvent.keyDown(screen.getByRole('button', { name: 'Keep them' }), { key: 'Escape' });
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Delete everything' }));
});

test('the focus goes to the next site where one leaves the list', () => {
  const { rerender } = settings({ sitesOff: ['a.example', 'b.example', 'c.example'] });
  screen.getByRole('button', { name: 'Switch on for b.example' }).focus();
  rerender({ sitesOff: ['a.example', 'c.example'] });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Switch on for c.example' }));
  rerender({ sitesOff: [] });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Save everything into a file' }));
});

test.each([
  [12_000, '12 kB'],
  [1_420_000, '1.4 MB'],
  [240_000_000, '240 MB'],
  [52e9, '52 GB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
