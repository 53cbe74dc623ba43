// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { checkAccessibility } from './check-accessibility.ts';
import { renderView } from './render-view.ts';

test('passes a button with a name', async () => {
  const { container } = renderView(<button type="button">Close</button>);
  await checkAccessibility(container);
});

test('fails a button without one, in words that name it', async () => {
  const { container } = renderView(<button type="button" class="nameless" />);
  await expect(checkAccessibility(container)).rejects.toThrow(/button-name.*\n.*nameless/s);
});
