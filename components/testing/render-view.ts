import { cleanup, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach } from 'vitest';

afterEach(cleanup);

/** Renders into a fresh document and takes it away after the test; returns the queries and the element. */
export function renderView(view: ComponentChild) {
  return render(view as Parameters<typeof render>[0]);
}
