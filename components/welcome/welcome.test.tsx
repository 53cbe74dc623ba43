// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { checkAccessibility } from '../testing/check-accessibility.ts';
import { renderView } from '../testing/render-view.ts';
import { Welcome } from './welcome.tsx';

const welcome = (mayRead: boolean, panelKeys = 'Alt+Shift+W') => {
  const actions = { grantAccess: vi.fn(), openSettings: vi.fn() };
  return { actions, ...renderView(<Welcome mayRead={mayRead} panelKeys={panelKeys} {...actions} />) };
};

test.each([true, false])('is accessible, with access %s', async (mayRead) => {
  await checkAccessibility(welcome(mayRead).container);
});

test('warns plainly that uninstalling deletes what was not saved', () => {
  welcome(true);
  expect(screen.getByText(/Uninstalling Whence deletes every note/)).toBeTruthy();
});

test('asks for access only where it is missing', () => {
  const { actions, unmount } = welcome(false);
  fireEvent.click(screen.getByRole('button', { name: 'Allow reading pages' }));
  expect(actions.grantAccess).toHaveBeenCalledOnce();
  unmount();
  welcome(true);
  expect(screen.queryByRole('button', { name: 'Allow reading pages' })).toBeNull();
});
