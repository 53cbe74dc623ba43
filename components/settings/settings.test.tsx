// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { checkAccessibility } from '../testing/check-accessibility.ts';
import { renderView } from '../testing/render-view.ts';
import { Settings, type SettingsProps } from './settings.tsx';

function settings(more: Partial<SettingsProps> = {}) {
  const actions = { change: vi.fn(), switchSiteOn: vi.fn(), openShortcuts: vi.fn(), openLibrary: vi.fn() };
  const view = renderView(
    <Settings
      settings={{ density: 3, hiddenKinds: ['vague'], selectionToolbar: true, letterKeys: true }}
      sitesOff={['mail.example']}
      shortcuts={[
        { name: 'a', description: 'Show or hide all marks', keys: 'Alt+Shift+M' },
        { name: 'b', description: 'Open the card', keys: '' },
      ]}
      storage={{ notes: 1, articles: 2, bytes: 1_420_000 }}
      actions={actions}
      {...more}
    />,
  );
  return { actions, container: view.container };
}

test('is accessible, full and empty', async () => {
  const { container } = settings();
  await checkAccessibility(container);
});

test('is accessible with nothing in it', async () => {
  const { container } = settings({ sitesOff: [], shortcuts: [], storage: { notes: 0, articles: 0 } });
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
  ['Show two buttons at selected words', { selectionToolbar: false }],
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
  expect(screen.getByText('1 note on 2 articles, 1.4 MB.')).toBeTruthy();
});
