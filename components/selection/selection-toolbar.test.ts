// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { checkAccessibility } from '../testing/check-accessibility.ts';
import { createSelectionToolbar } from './selection-toolbar.ts';

function toolbar() {
  const actions = { highlight: vi.fn(), note: vi.fn(), notHere: vi.fn(), leave: vi.fn() };
  const made = createSelectionToolbar(document, actions);
  document.body.append(made.element);
  const [highlight, note, notHere] = made.element.querySelectorAll('button');
  if (!highlight || !note || !notHere) throw new Error('the toolbar has three buttons');
  return { ...made, actions, highlight, note, notHere };
}

afterEach(() => document.body.replaceChildren());

test('is accessible', async () => {
  const { element, show } = toolbar();
  show({ left: 0, top: 0 });
  await checkAccessibility(element);
});

test('each button does its one thing', () => {
  const { actions, highlight, note, notHere } = toolbar();
  highlight.click();
  note.click();
  notHere.click();
  const { highlight: one, note: two, notHere: three } = actions;
  expect([one, two, three].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
});

test('a press does not take the selection away', () => {
  const { highlight } = toolbar();
  const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  highlight.dispatchEvent(press);
  expect(press.defaultPrevented).toBe(true);
});

test('the arrow keys move between the buttons, Esc leaves, other keys go on to the page', () => {
  const { actions, element, focus, highlight, note, notHere } = toolbar();
  const heard = vi.fn();
  document.body.addEventListener('keydown', heard);
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  focus();
  expect(document.activeElement).toBe(highlight);
  press('ArrowRight');
  expect(document.activeElement).toBe(note);
  press('ArrowRight');
  expect(document.activeElement).toBe(notHere);
  press('ArrowRight');
  expect(document.activeElement).toBe(highlight);
  press('Escape');
  expect(actions.leave).toHaveBeenCalledOnce();
  expect(heard).not.toHaveBeenCalled();
  press('Tab');
  expect(heard).toHaveBeenCalledOnce();
  expect(element.isConnected).toBe(true);
});

test('is made hidden, and shown where it is told', () => {
  const { element, show, hide } = toolbar();
  expect(element.dataset.hidden).toBe('');
  show({ left: 12, top: 34 });
  expect([element.dataset.hidden, element.style.left, element.style.top]).toEqual([undefined, '12px', '34px']);
  hide();
  expect(element.dataset.hidden).toBe('');
});
